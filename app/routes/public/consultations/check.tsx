import type { ActionFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { responseForm, textsOf } from "#app/domains/consultations/schema.ts";
import { CheckAnswers } from "#app/domains/consultations/ui/check-answers.tsx";
import { ResponseForm } from "#app/domains/consultations/ui/response-form.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { newSecret } from "#app/platform/seal.server.ts";
import { loader, meta } from "#app/routes/public/consultations/answer.tsx";

export { loader, meta };
export const access = anyone;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const consultation = await showConsultation(context, numberOrNotFound(params.number));
  if (!consultation) throw new Response(null, { status: 404 });
  const form = await readForm(request, responseForm(consultation.questions));
  if (!form.ok) return data({ ...form, submissionKey: null }, 422);
  return data({ problems: [], values: textsOf(form.value), submissionKey: newSecret() });
}

/** Everything that is about to be sent, on one page, with a way back. */
export default function CheckResponse() {
  const { consultation } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!state?.submissionKey) return <ResponseForm consultation={consultation} state={state} />;
  return (
    <CheckAnswers consultation={consultation} {...state} submissionKey={state.submissionKey} />
  );
}
