import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { TimelineEntry } from "#app/domains/petitions/queries/list-entries.server.ts";
import { EntryFacts } from "#app/domains/petitions/ui/entry-facts.tsx";
import { TimelineWords } from "#app/domains/petitions/ui/timeline-words.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface TimelineItemProps {
  entry: TimelineEntry;
  timeZone: string;
}

/** One entry of a timeline: when, what, and in which words. */
export function TimelineItem({ entry, timeZone }: TimelineItemProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { id, kind, state, title, publishedAt, editedAt, occursOn } = entry;
  const isMeeting = kind === "hearing" || kind === "debate";
  const day = occursOn && sayDay(locale, "UTC", new Date(occursOn));
  return (
    <li className="timeline__item" id={`entry-${id}`}>
      <p className="timeline__day">
        <time dateTime={publishedAt.toISOString()}>{sayDay(locale, timeZone, publishedAt)}</time>
        {editedAt && ` (${t("entry-edited", { day: sayDay(locale, timeZone, editedAt) })})`}
      </p>
      <h3 className="govuk-heading-s">
        {t(`kind-${kind}`)}
        {title && `: ${title}`}
      </h3>
      {day && (
        <p className="govuk-body">
          {isMeeting
            ? t(state === "held" ? "meeting-held" : "meeting-scheduled", { day })
            : t("day-of", { day })}
        </p>
      )}
      <EntryFacts entry={entry} />
      <TimelineWords entry={entry} />
    </li>
  );
}
