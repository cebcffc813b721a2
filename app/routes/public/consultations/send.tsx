import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { copyPath } from "#app/domains/consultations/queries/show-response.server.ts";
import { sendForm, textsOf } from "#app/domains/consultations/schema.ts";
import { ResponseForm } from "#app/domains/consultations/ui/response-form.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { loader, meta } from "#app/routes/public/consultations/answer.tsx";

export { loader, meta };
export const access = anyone;
export const handle = { limit: "responses" } satisfies PageHandle;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const number = numberOrNotFound(params.number);
  const consultation = await showConsultation(context, number);
  if (!consultation) throw new Response(null, { status: 404 });
  const form = await readForm(request, sendForm(consultation.questions));
  if (!form.ok) return data(form, 422);

  const values = textsOf(form.value);
  const outcome = await submitResponse(context, number, form.value.submissionKey, values);
  if (outcome.ok) return redirect(copyPath(number, outcome.value.reference));
  const problems = refusedFor(outcome.reason);
  return data({ problems, values }, 409);
}

/** Shown when the response could not be sent: the form again, with the reason and all that was said. */
export default function SendResponse() {
  const { consultation } = useLoaderData<typeof loader>();
  return <ResponseForm consultation={consultation} state={useActionData<typeof action>()} />;
}
