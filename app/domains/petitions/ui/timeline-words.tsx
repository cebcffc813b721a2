import { messages as removals } from "#app/domains/petitions/messages.removals.en.ts";
import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { TimelineEntry } from "#app/domains/petitions/queries/list-entries.server.ts";
import { linkNames } from "#app/domains/petitions/schema.timeline.ts";
import { AppealLink } from "#app/domains/petitions/ui/appeal.tsx";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

type Words = Pick<TimelineEntry, "details" | "html">;

/** The words of an entry; of a response what the council will do, will not do, and why. */
export function TimelineWords({ entry: { details, html } }: { entry: Words }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { summary, willDo = [], willNotDo = [], why, links = {}, stage } = details;
  const { removed, restored } = details;
  const removal = useTranslator(removals);
  const lang = details.locale && details.locale !== locale ? details.locale : undefined;
  return (
    <>
      {removed !== undefined && (
        <p className="govuk-body">{removal("note-removed", { removed })}</p>
      )}
      {restored !== undefined && (
        <p className="govuk-body">{removal("note-restored", { restored })}</p>
      )}
      {stage && <p className="govuk-body">{t(`stage-${stage}`)}</p>}
      {summary && (
        <p className="govuk-body-l" lang={lang}>
          {summary}
        </p>
      )}
      <Points heading={t("will-do")} points={willDo} lang={lang} />
      <Points heading={t("will-not-do")} points={willNotDo} lang={lang} />
      {why && (
        <>
          <h4 className="govuk-heading-s">{t("why")}</h4>
          <p className="govuk-body timeline__why" lang={lang}>
            {why}
          </p>
        </>
      )}
      {html && <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />}
      {removed !== undefined && <AppealLink />}
      {Object.keys(links).length > 0 && (
        <ul className="govuk-list">
          {linkNames.flatMap((name) =>
            links[name]
              ? [
                  <li key={name}>
                    <a className="govuk-link" href={links[name]} rel="noopener">
                      {t(`link-${name}`)}
                    </a>
                  </li>,
                ]
              : [],
          )}
        </ul>
      )}
    </>
  );
}

interface PointsProps {
  heading: string;
  points: readonly string[];
  lang: string | undefined;
}

function Points({ heading, points, lang }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <>
      <h4 className="govuk-heading-s">{heading}</h4>
      <ul className="govuk-list govuk-list--bullet" lang={lang}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
