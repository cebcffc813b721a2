import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { endClaim } from "#app/domains/petitions/commands/end-claim.server.ts";
import { ClaimForm } from "#app/domains/petitions/schema.moderating.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { loader, meta, PetitionForStaff } from "#app/routes/staff/petitions/petition.tsx";

export { loader, meta };
export const access = staff("moderator");

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, ClaimForm);
  if (!form.ok) return data(form, 422);

  const number = numberOrNotFound(params.number);
  const outcome = await endClaim(context, { number, version: form.value.version });
  if (outcome.ok) return redirect("/staff/petitions", 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** A petition that could not be given back, as it is now. */
export default function EndClaim() {
  return <PetitionForStaff state={useActionData<typeof action>()} />;
}
