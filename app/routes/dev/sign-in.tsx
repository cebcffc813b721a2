import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { startDemoSession } from "#app/domains/identity/commands/start-demo-session.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { demoOnly } from "#app/domains/identity/policy.ts";
import { listDemoPeople } from "#app/domains/identity/queries/list-demo-people.server.ts";
import { DemoPeople } from "#app/domains/identity/ui/demo-people.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";

export const access = demoOnly;

const DemoForm = z.object({ personId: z.uuid("refused-no-demo") });

export async function loader({ context }: LoaderFunctionArgs) {
  const people = await listDemoPeople(context);
  return { title: translator(messages, context.locale)("demo-title"), people };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, DemoForm);
  if (!form.ok) throw new Response(null, { status: 400 });

  const { userAgent, session } = browserOf(request);
  const outcome = await startDemoSession(context, { ...form.value, userAgent, session });
  if (!outcome.ok) throw new Response(null, { status: 404 });
  const { kind } = outcome.value;
  const headers = signIn(outcome.value);
  return redirect(kind === "staff" ? "/staff" : "/", { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The cast of the demonstration: one button a person. */
export default function DemoSignIn() {
  const { title, people } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("demo-lead")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/dev/mail">
          {t("demo-inbox")}
        </a>
      </p>
      <h2 className="govuk-heading-m">{t("demo-staff")}</h2>
      <DemoPeople people={people.filter((person) => person.kind === "staff")} />
      <h2 className="govuk-heading-m">{t("demo-residents")}</h2>
      <DemoPeople people={people.filter((person) => person.kind !== "staff")} />
    </>
  );
}
