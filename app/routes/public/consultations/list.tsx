import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/consultations/messages.en.ts";
import { listConsultations } from "#app/domains/consultations/queries/list-consultations.server.ts";
import type { ConsultationState } from "#app/domains/consultations/rules.ts";
import { ConsultationCards } from "#app/domains/consultations/ui/consultation-cards.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("consultations");
  return {
    title: translator(messages, context.locale)("title"),
    timeZone: context.council.timeZone,
    consultations: await listConsultations(context),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Every consultation of the council: what can be answered now stands first. */
export default function Consultations() {
  const { consultations, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const sections: ConsultationState[] = ["open", "planned", "closed"];
  return (
    <>
      <h1 className="govuk-heading-xl">{t("title")}</h1>
      <p className="govuk-body-l">{t("intro")}</p>
      {consultations.open.length === 0 && <p className="govuk-body">{t("none-open")}</p>}
      {sections
        .filter((state) => consultations[state].length > 0)
        .map((state) => (
          <section key={state} aria-labelledby={state}>
            <h2 className="govuk-heading-l" id={state}>
              {t(`heading-${state}`)}
            </h2>
            <ConsultationCards cards={consultations[state]} timeZone={timeZone} />
          </section>
        ))}
    </>
  );
}
