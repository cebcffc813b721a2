import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { retireReason } from "#app/domains/petitions/commands/retire-reason.server.ts";
import { reasonOrNotFound } from "#app/domains/petitions/queries/reason-or-not-found.server.ts";
import { RetirementForm } from "#app/domains/petitions/schema.moderating.ts";
import { ReasonPage } from "#app/domains/petitions/ui/reason-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { loader, meta } from "#app/routes/staff/settings/petitions/reason.tsx";

export { loader, meta };
export const access = acting("administrator");

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { code } = await reasonOrNotFound(context, params.code);
  const form = await readForm(request, RetirementForm);
  if (!form.ok) return data(form, 422);

  const outcome = await retireReason(context, { code, retired: form.value.retired === "yes" });
  if (outcome.ok) return redirect("/staff/settings/petitions/reasons", 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

/** A reason that could not be retired or brought back, as it is now. */
export default function RetireReason() {
  return <ReasonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
