import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { removeTier } from "#app/domains/petitions/commands/remove-tier.server.ts";
import { TiersPage } from "#app/domains/petitions/ui/tiers-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { loader as tiers, meta } from "#app/routes/staff/settings/petitions/tiers.tsx";

export { meta };
export const access = staff("administrator");

export async function loader(asked: LoaderFunctionArgs) {
  const page = await tiers(asked);
  if (!page.tiers.some(({ key }) => key === asked.params.tier)) {
    throw new Response(null, { status: 404 });
  }
  return page;
}

export async function action({ context, params }: ActionFunctionArgs) {
  const outcome = await removeTier(context, params.tier ?? "");
  if (outcome.ok) return redirect("/staff/settings/petitions/tiers", 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** The matters of other councils, of which one could not be taken back. */
export default function RemoveTier() {
  return <TiersPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
