import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { holdFilters, type HoldFilter as Shown } from "#app/domains/petitions/schema.integrity.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";

interface HoldFilterProps {
  show: Shown;
  petition: number | undefined;
  counts: Record<Shown, number>;
}

/** The parts of the queue of held signatures, each with how many are in it. */
export function HoldFilter({ show, petition, counts }: HoldFilterProps) {
  const t = useTranslator(messages);
  return (
    <nav aria-label={t("holds-show")} className="govuk-!-margin-bottom-4">
      <Meta
        items={holdFilters.map((filter) => {
          const words = `${t(`holds-${filter}`)} (${counts[filter]})`;
          return filter === show ? (
            <strong aria-current="page">{words}</strong>
          ) : (
            <a className="govuk-link" href={holdsHref({ show: filter, petition })}>
              {words}
            </a>
          );
        })}
      />
    </nav>
  );
}

/** The address of a part of the queue. */
export function holdsHref(query: { show: Shown; petition?: number; after?: string }): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return `/staff/petitions/holds?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
