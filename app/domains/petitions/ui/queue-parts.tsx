import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { queueParts, type QueuePart } from "#app/domains/petitions/rules.moderating.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";

interface QueuePartsProps {
  part: QueuePart;
  counts: Record<QueuePart, number>;
  tagsInUse: readonly string[];
}

/** The parts of the moderators' queue, each with how many petitions are in it. */
export function QueueParts({ part, counts, tagsInUse }: QueuePartsProps) {
  const t = useTranslator(messages);
  return (
    <nav aria-label={t("queue-show")} className="govuk-!-margin-bottom-4">
      <Meta
        items={queueParts.map((one) => {
          const words = t(`queue-${one}`, { count: counts[one] });
          return one === part ? (
            <strong aria-current="page">{words}</strong>
          ) : (
            <a className="govuk-link" href={`/staff/petitions?show=${one}`}>
              {words}
            </a>
          );
        })}
      />
      {part === "tagged" && tagsInUse.length > 0 && (
        <p className="govuk-body">
          {t("queue-tags")}{" "}
          {tagsInUse.map((tag) => (
            <a
              key={tag}
              className="govuk-link govuk-!-margin-right-2"
              href={queueHref(part, { tag })}
            >
              {tag}
            </a>
          ))}
        </p>
      )}
    </nav>
  );
}

/** The address of a part of the queue. */
export function queueHref(show: QueuePart, place: { tag?: string; after?: string } = {}): string {
  const search = new URLSearchParams({ show });
  if (place.tag) search.set("tag", place.tag);
  if (place.after) search.set("after", place.after);
  return `/staff/petitions?${search}`;
}
