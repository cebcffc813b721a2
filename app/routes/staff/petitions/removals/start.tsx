import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { removalOrNotFound } from "#app/domains/petitions/queries/show-removal.server.ts";
import { RemovalPage } from "#app/domains/petitions/ui/removal-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { loader, meta } from "#app/routes/staff/petitions/removals/removal.tsx";

export { loader, meta };
export const access = acting("administrator");

export async function action({ context, params }: ActionFunctionArgs) {
  const { petition, number } = await removalOrNotFound(context, params);
  const outcome = await startRemoval(context, { petition, number });
  if (outcome.ok) return redirect(`/staff/petitions/${petition}/removals/${number}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** A removal that could not be started, as it is now. */
export default function Start() {
  const { found, timeZone } = useLoaderData<typeof loader>();
  return <RemovalPage found={found} timeZone={timeZone} state={useActionData<typeof action>()} />;
}
