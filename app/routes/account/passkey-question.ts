import type { ActionFunctionArgs } from "@remix-run/node";
import { askToAddPasskey } from "#app/domains/identity/commands/ask-to-add-passkey.server.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { rememberCeremony } from "#app/platform/session/browser.server.ts";

export const access = signedIn;
export const handle = { limit: "begins" } satisfies PageHandle;

/** Tells the page's script what passkey to have made. */
export async function action({ context }: ActionFunctionArgs) {
  const outcome = await askToAddPasskey(context);
  if (!outcome.ok) throw new Response(null, { status: 409 });

  const { options, browser } = outcome.value;
  return Response.json(options, { headers: rememberCeremony(browser) });
}
