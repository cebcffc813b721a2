import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.how.en.ts";
import { messages as words } from "#app/domains/petitions/messages.scheme.en.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import { useSaySetting, type CouncilNames } from "#app/domains/petitions/ui/scheme-facts.tsx";
import { ThresholdTable } from "#app/domains/petitions/ui/threshold-table.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface SchemeStoryProps {
  scheme: Scheme;
  /** What the council is called whose scheme it is. */
  council: string;
  /** What the others are called. */
  councils?: CouncilNames;
}

/** A council's scheme as residents read it: who, what, how, and by when. */
export function SchemeStory({ scheme, council, councils }: SchemeStoryProps) {
  const t = useTranslator(messages);
  const tWords = useTranslator(words);
  const say = useSaySetting(councils);
  const days = (count: number) => tWords("say-days", { count });
  const months = (count: number) => tWords("say-months", { count });
  const { sponsors, exclusions, otherTiers, thresholds } = scheme;
  const respondsAtThreshold = thresholds.some(({ consequence }) => consequence === "response");
  return (
    <>
      <p className="govuk-body-l">{t("how-lead", { council })}</p>
      <Part heading={t("how-who")}>
        <Said lead={t("how-who-lead")} points={say(scheme, "whoMaySign")} />
        <p className="govuk-body">{t(scheme.allowsUnder18 ? "how-under18" : "how-over18")}</p>
      </Part>
      <Part heading={t("how-about")}>
        {exclusions.length > 0 && (
          <Said lead={t("how-about-lead")} points={say(scheme, "exclusions")} />
        )}
        {otherTiers.length > 0 && (
          <Said lead={t("how-tiers-lead")} points={say(scheme, "otherTiers")} />
        )}
      </Part>
      <Part heading={t("how-start")}>
        <p className="govuk-body">{t("how-start-online")}</p>
        <p className="govuk-body">{t("how-start-sponsors", sponsors)}</p>
        <p className="govuk-body">{t("how-start-paper")}</p>
        <p className="govuk-body">
          {t("how-check", {
            days: days(scheme.moderateWithinWorkingDays),
            again: days(scheme.resubmitWithinWorkingDays),
          })}
        </p>
      </Part>
      <Part heading={t("how-sign")}>
        <p className="govuk-body">
          {t("how-sign-lead", { months: months(scheme.collectsForMonths) })}
        </p>
        <p className="govuk-body">{t("how-pause")}</p>
      </Part>
      {thresholds.length > 0 && (
        <Part heading={t("how-thresholds")}>
          <p className="govuk-body">{t("how-thresholds-lead")}</p>
          <ThresholdTable thresholds={thresholds} caption={t("how-thresholds")} />
          {thresholds.some(({ scope }) => scope === "local") && (
            <>
              <Said lead={t("how-local-lead")} points={say(scheme, "localConnections")} />
              <p className="govuk-body">{t("how-local-paper")}</p>
            </>
          )}
        </Part>
      )}
      <Part heading={t("how-promises")}>
        <p className="govuk-body">
          {t("how-acknowledge", { days: days(scheme.acknowledgeWithinWorkingDays) })}
        </p>
        <p className="govuk-body">
          {t(respondsAtThreshold ? "how-respond-reached" : "how-respond", {
            days: days(scheme.respondWithinWorkingDays),
          })}
        </p>
        <p className="govuk-body">{t("how-steps")}</p>
        <p className="govuk-body">{t("how-no-action")}</p>
        <p className="govuk-body">
          {t("how-review", { days: days(scheme.reviewWithinWorkingDays) })}
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/petitions/overdue">
            {t("how-overdue")}
          </a>
        </p>
      </Part>
      <Part heading={t("how-names")}>
        <p className="govuk-body">
          {t("how-names-lead", { months: months(scheme.anonymiseAfterMonths) })}
        </p>
      </Part>
      <Part heading={t("how-law")}>
        <p className="govuk-body">{t("how-law-lead")}</p>
      </Part>
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      {children}
    </section>
  );
}

function Said({ lead, points }: { lead: string; points: readonly string[] }) {
  return (
    <>
      <p className="govuk-body">{lead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
