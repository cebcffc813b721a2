import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { claimPetition } from "#app/domains/petitions/commands/claim-petition.server.ts";
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
  const { version, over } = form.value;
  const outcome = await claimPetition(context, { number, version, takeOver: over === "yes" });
  if (outcome.ok) return redirect(`/staff/petitions/${number}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** A petition that could not be taken on, as it is now. */
export default function Claim() {
  return <PetitionForStaff state={useActionData<typeof action>()} />;
}
