import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { PromisedStep, Timeline } from "#app/domains/petitions/queries/list-entries.server.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { MovedWords } from "#app/domains/petitions/ui/moved-words.tsx";
import { TimelineItem } from "#app/domains/petitions/ui/timeline-item.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface TimelineProps extends Timeline {
  timeZone: string;
  /** The moment the page was made, by which a promise is kept or late. */
  now: Date;
}

/** What the council promised, did and said about a petition, and what came of it; nothing where there is nothing. */
export function PetitionTimeline({ entries, promises, timeZone, now }: TimelineProps) {
  const t = useTranslator(messages);
  const open = promises.filter(({ doneAt }) => doneAt === null);
  if (entries.length === 0 && open.length === 0) return null;
  return (
    <section className="timeline" aria-labelledby="timeline">
      <h2 className="govuk-heading-l" id="timeline">
        {t("timeline-title")}
      </h2>
      <ol className="timeline__list">
        {open.map((promise) => (
          <PromiseItem key={promise.step} promise={promise} timeZone={timeZone} now={now} />
        ))}
        {entries.map((entry) => (
          <TimelineItem key={entry.id} entry={entry} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  );
}

interface PromiseProps {
  promise: PromisedStep;
  timeZone: string;
  now: Date;
}

function PromiseItem({ promise: { step, dueAt, moved }, timeZone, now }: PromiseProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <li className="timeline__item timeline__item--promised">
      <p className="govuk-body govuk-!-margin-bottom-0">
        {t(`promise-${step}`, { day: sayDay(locale, timeZone, lastMoment(dueAt)) })}
        {dueAt <= now && (
          <>
            {" "}
            <strong className="govuk-tag govuk-tag--red">{t("promise-late")}</strong>
          </>
        )}
      </p>
      {moved && (
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          <MovedWords moved={moved} timeZone={timeZone} />
        </p>
      )}
    </li>
  );
}
