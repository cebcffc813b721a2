import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { claimCase } from "#app/domains/moderation/commands/claim-case.server.ts";
import { ClaimSchema } from "#app/domains/moderation/schema.ts";
import { CasePage } from "#app/domains/moderation/ui/case-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { loader, meta } from "#app/routes/staff/cases/case.tsx";

export { loader, meta };
export const access = staff("moderator");

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, ClaimSchema);
  if (!form.ok) return data(form, 422);

  const caseNumber = numberOrNotFound(params.case);
  const outcome = await claimCase(context, { ...form.value, caseNumber });
  if (outcome.ok) return redirect(`/staff/cases/${caseNumber}`);
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: {} }, 409);
}

/** A case that could not be taken on, as it is now. */
export default function Claim() {
  const { found, timeZone } = useLoaderData<typeof loader>();
  return <CasePage found={found} timeZone={timeZone} state={useActionData<typeof action>()} />;
}
