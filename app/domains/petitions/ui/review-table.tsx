import { messages } from "#app/domains/petitions/messages.reviews.en.ts";
import type { ListedReview } from "#app/domains/petitions/queries/list-reviews.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface ReviewTableProps {
  reviews: readonly ListedReview[];
  timeZone: string;
}

/** The reviews that organisers have asked for, each with how far it has come. */
export function ReviewTable({ reviews, timeZone }: ReviewTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <WideTable label={t("reviews-list")} narrow>
      <Table
        caption={t("reviews-list")}
        captionSize="m"
        head={[t("column-petition"), t("column-state"), t("column-asked"), t("column-decided")]}
        rows={reviews.map(({ id, state, petition, requestedAt, decidedAt }) => [
          <a key={id} className="govuk-link" href={`/staff/petitions/reviews/${id}`}>
            {petition.title}
          </a>,
          t(`state-${state}`),
          sayDay(locale, timeZone, requestedAt),
          decidedAt ? sayDay(locale, timeZone, decidedAt) : "",
        ])}
      />
    </WideTable>
  );
}
