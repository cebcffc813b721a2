import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { signOutEverywhere } from "#app/domains/identity/commands/sign-out-everywhere.server.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { signOut } from "#app/platform/session/browser.server.ts";

export const access = signedIn;

export async function action({ context }: ActionFunctionArgs) {
  await signOutEverywhere(context);
  return redirect("/", { status: 303, headers: signOut() });
}
