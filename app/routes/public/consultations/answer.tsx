import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { showConsultation } from "#app/domains/consultations/queries/show-consultation.server.ts";
import { responseForm, textsOf } from "#app/domains/consultations/schema.ts";
import { ResponseForm } from "#app/domains/consultations/ui/response-form.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const consultation = await showConsultation(context, numberOrNotFound(params.number));
  if (!consultation) throw new Response(null, { status: 404 });
  if (consultation.state !== "open") throw redirect(`/consultations/${consultation.number}`);
  context.page.tag("consultations", `consultation:${consultation.id}`);
  return { consultation };
}

/** Back from the page to check: the same form with what was said; nothing is stored or judged. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const consultation = await showConsultation(context, numberOrNotFound(params.number));
  if (!consultation) throw new Response(null, { status: 404 });
  const form = await readForm(request, responseForm(consultation.questions));
  return { problems: [], values: form.ok ? textsOf(form.value) : form.values };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.consultation.title },
];

/** The questions of a consultation to answer, all on one page. */
export default function AnswerConsultation() {
  const { consultation } = useLoaderData<typeof loader>();
  return <ResponseForm consultation={consultation} state={useActionData<typeof action>()} />;
}
