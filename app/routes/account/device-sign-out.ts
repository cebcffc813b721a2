import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { revokeSession } from "#app/domains/identity/commands/revoke-session.server.ts";
import { signedIn } from "#app/domains/identity/policy.ts";

export const access = signedIn;

export async function action({ context, params }: ActionFunctionArgs) {
  const device = z.uuid().safeParse(params.device);
  if (!device.success) throw new Response(null, { status: 404 });

  await revokeSession(context, device.data);
  return redirect("/account", 303);
}
