import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { removeTier } from "#app/domains/petitions/commands/remove-tier.server.ts";
import { TiersPage } from "#app/domains/petitions/ui/tiers-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { loader, meta } from "#app/routes/staff/settings/petitions/tiers.tsx";

export { loader, meta };
export const access = staff("administrator");

export async function action({ context, params }: ActionFunctionArgs) {
  const outcome = await removeTier(context, params.tier ?? "");
  if (outcome.ok) return redirect("/staff/settings/petitions/tiers", 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** The matters of other councils, of which one could not be taken back. */
export default function RemoveTier() {
  return <TiersPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
