import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { ShownOrganiser } from "#app/domains/petitions/queries/show-organiser.server.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { AppealLink } from "#app/domains/petitions/ui/appeal.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

const states = [
  "gathering",
  "waiting",
  "returned",
  "open",
  "closed",
  "withdrawn",
  "rejected",
  "hidden",
  "stopped",
  "removed",
] as const;

interface OrganiserStateProps {
  petition: Pick<
    ShownOrganiser,
    "number" | "state" | "isReturned" | "resubmitBy" | "reasons" | "sentence" | "reviewPath"
  >;
  /** The address of the page on which the words are changed. */
  revision: string;
  timeZone: string;
}

/** How a petition stands, in its organiser's words, and what they can do about it now. */
export function OrganiserState({ petition, revision, timeZone }: OrganiserStateProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { number, resubmitBy, isReturned, reviewPath } = petition;
  const state = states.find((one) => one === petition.state) ?? "gathering";
  const isPublic = ["open", "closed", "withdrawn", "rejected"].includes(state);
  return (
    <>
      <h2 className="govuk-heading-m">{t("organiser-state")}</h2>
      <p className="govuk-body">{t(`state-${state}`)}</p>
      {isPublic && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/petitions/${number}`}>
            {t("organiser-see")}
          </a>
        </p>
      )}
      {isReturned && (
        <>
          <WhyReturned petition={petition} />
          {resubmitBy && (
            <p className="govuk-body">
              {t("organiser-until", { day: sayDay(locale, timeZone, lastMoment(resubmitBy)) })}
            </p>
          )}
          <ButtonLink href={revision}>{t("organiser-revise")}</ButtonLink>
        </>
      )}
      {["rejected", "hidden"].includes(state) && <AppealLink />}
      {reviewPath && (
        <p className="govuk-body">
          <a className="govuk-link" href={reviewPath}>
            {t("organiser-review")}
          </a>
        </p>
      )}
    </>
  );
}

/** The reasons for which a moderator sent a petition back. */
export function WhyReturned({
  petition,
}: {
  petition: Pick<ShownOrganiser, "reasons" | "sentence">;
}) {
  const t = useTranslator(messages);
  return (
    <>
      <h3 className="govuk-heading-s">{t("organiser-why-returned")}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {petition.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {petition.sentence && <p className="govuk-body as-written">{petition.sentence}</p>}
    </>
  );
}
