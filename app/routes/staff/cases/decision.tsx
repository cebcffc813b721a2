import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { decideCase } from "#app/domains/moderation/commands/decide-case.server.ts";
import { DecisionSchema } from "#app/domains/moderation/schema.ts";
import { CasePage } from "#app/domains/moderation/ui/case-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { loader, meta } from "#app/routes/staff/cases/case.tsx";

export { loader, meta };
export const access = staff("moderator");

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, DecisionSchema);
  if (!form.ok) return data(form, 422);

  const caseNumber = numberOrNotFound(params.case);
  const outcome = await decideCase(context, { ...form.value, caseNumber });
  if (outcome.ok) return redirect(`/staff/cases/${caseNumber}`);
  const problems = refusedFor(outcome.reason);
  const { rule = "", sentence } = form.value;
  return data({ problems, values: { outcome: form.value.outcome, rule, sentence } }, 409);
}

/** A case that could not be decided as it was asked: what is wrong, and the text as it is now. */
export default function Decide() {
  const { found, timeZone } = useLoaderData<typeof loader>();
  return <CasePage found={found} timeZone={timeZone} state={useActionData<typeof action>()} />;
}
