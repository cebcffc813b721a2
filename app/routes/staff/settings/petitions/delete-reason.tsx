import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { deleteReason } from "#app/domains/petitions/commands/delete-reason.server.ts";
import { reasonOrNotFound } from "#app/domains/petitions/queries/reason-or-not-found.server.ts";
import { ReasonPage } from "#app/domains/petitions/ui/reason-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { loader, meta } from "#app/routes/staff/settings/petitions/reason.tsx";

export { loader, meta };
export const access = acting("administrator");

export async function action({ context, params }: ActionFunctionArgs) {
  const { code } = await reasonOrNotFound(context, params.code);
  const outcome = await deleteReason(context, { code });
  if (outcome.ok) return redirect("/staff/settings/petitions/reasons", 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

/** A reason that could not be deleted, as it is now. */
export default function DeleteReason() {
  return <ReasonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
