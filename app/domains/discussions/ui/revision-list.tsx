import type { Revision } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface RevisionListProps {
  revisions: readonly Revision[];
  /** Where it is read now. */
  url: string;
  timeZone: string;
}

/** What a question or comment has said since it was first written. */
export function RevisionList({ revisions, url, timeZone }: RevisionListProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <>
      <h1 className="govuk-heading-l">{t("revisions")}</h1>
      <p className="govuk-body-l">{t("revisionsLead")}</p>
      {revisions.map(({ revision: number, title, html, at }, index) => {
        const when = sayMoment(locale, timeZone, at);
        return (
          <section key={number} aria-labelledby={`revision-${number}`}>
            <h2 className="govuk-heading-s" id={`revision-${number}`}>
              {index === 0 ? t("revisionNow", { when }) : t("revisionFrom", { number, when })}
            </h2>
            {title && <p className="govuk-body govuk-!-font-weight-bold">{title}</p>}
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
            <hr className="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
          </section>
        );
      })}
      <p className="govuk-body">
        <a className="govuk-link" href={url}>
          {t("backToThread")}
        </a>
      </p>
    </>
  );
}
