import type { ActionFunctionArgs } from "@remix-run/node";
import { askForPasskey } from "#app/domains/identity/commands/ask-for-passkey.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { PasskeyQuestionForm } from "#app/domains/identity/schema.passkeys.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { rememberCeremony } from "#app/platform/session/browser.server.ts";

export const access = anyone;
export const handle = { limit: "begins" } satisfies PageHandle;

/** Tells the page's script what to ask of the visitor's devices. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, PasskeyQuestionForm);
  if (!form.ok) throw new Response(null, { status: 422 });

  const { options, browser } = await askForPasskey(context, form.value);
  return Response.json(options, { headers: rememberCeremony(browser) });
}
