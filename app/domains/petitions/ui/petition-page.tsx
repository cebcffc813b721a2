import { messages } from "#app/domains/petitions/messages.en.ts";
import type { WholePetition } from "#app/domains/petitions/queries/show-whole-petition.server.ts";
import { ClosureNotice } from "#app/domains/petitions/ui/closure-notice.tsx";
import { CouncilResponse } from "#app/domains/petitions/ui/council-response.tsx";
import { DaysChart } from "#app/domains/petitions/ui/days-chart.tsx";
import { PauseNotice } from "#app/domains/petitions/ui/pause-notice.tsx";
import { PetitionCount } from "#app/domains/petitions/ui/petition-count.tsx";
import { PetitionDates } from "#app/domains/petitions/ui/petition-dates.tsx";
import { PlacesTable } from "#app/domains/petitions/ui/places-table.tsx";
import { Rejection } from "#app/domains/petitions/ui/rejection.tsx";
import { Share } from "#app/domains/petitions/ui/share.tsx";
import { SignInvitation } from "#app/domains/petitions/ui/sign-invitation.tsx";
import { StateTag } from "#app/domains/petitions/ui/state-tag.tsx";
import { ThresholdProgress } from "#app/domains/petitions/ui/threshold-progress.tsx";
import { PetitionTimeline } from "#app/domains/petitions/ui/timeline.tsx";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { HeadAndAside } from "#app/ui/grid.tsx";

interface PetitionPageProps {
  whole: WholePetition;
  /** The whole address of the page. */
  address: string;
  timeZone: string;
  now: Date;
  /** Whether the number counts on while the page is looked at. */
  isLive: boolean;
}

/** What a petition asks for, how many have signed, and what came of it. */
export function PetitionPage(props: PetitionPageProps) {
  const { whole, timeZone, address, now } = props;
  const { petition, standing, timeline, reasons, pause, closure } = whole;
  const t = useTranslator(messages);
  const isForeign = useLocale() !== petition.locale;
  const language = isForeign ? petition.locale : undefined;
  const isOpen = petition.state === "open";
  const isAnswered = timeline.entries.some(({ kind }) => kind === "response");
  return (
    <HeadAndAside
      head={
        <>
          <StateTag state={petition.state} />
          <h1 className="govuk-heading-xl" lang={language}>
            {petition.title}
          </h1>
        </>
      }
      aside={<Facts {...props} />}
    >
      <PauseNotice pause={pause} timeZone={timeZone} />
      <ClosureNotice closure={closure} isOpen={isOpen} timeZone={timeZone} />
      <div className="prose" lang={language} dangerouslySetInnerHTML={{ __html: petition.html }} />
      {isForeign && (
        <p className="govuk-hint">{t("other-language", { language: petition.locale })}</p>
      )}
      {petition.creatorName && (
        <p className="govuk-body">{t("started-by", { name: petition.creatorName })}</p>
      )}
      {petition.state === "rejected" && (
        <Rejection
          code={petition.rejectionCode}
          reasons={reasons}
          details={petition.rejectionDetails}
        />
      )}
      {!isAnswered && (
        <CouncilResponse
          summary={petition.responseSummary}
          html={petition.responseHtml}
          respondedAt={petition.respondedAt}
          timeZone={timeZone}
        />
      )}
      <PetitionTimeline {...timeline} timeZone={timeZone} now={now} />
      {petition.state !== "rejected" && (
        <>
          <PlacesTable standing={standing} timeZone={timeZone} />
          <DaysChart days={standing.days} count={standing.count} />
        </>
      )}
      <Share {...petition} address={address} isOpen={petition.takesSignatures && !pause} />
    </HeadAndAside>
  );
}

function Facts({ whole, timeZone, isLive }: PetitionPageProps) {
  const { petition, standing, pause } = whole;
  const { number, state } = petition;
  const { count, countedAt } = standing;
  return (
    <div className="side-box">
      {state !== "rejected" && (
        <PetitionCount
          count={count}
          countedAt={countedAt}
          timeZone={timeZone}
          number={isLive ? number : undefined}
          state={state}
        />
      )}
      {!pause && <SignInvitation {...petition} />}
      <ThresholdProgress standing={standing} timeZone={timeZone} />
      <PetitionDates petition={petition} timeZone={timeZone} />
    </div>
  );
}
