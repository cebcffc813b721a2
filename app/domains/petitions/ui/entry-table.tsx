import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { TimelineEntry } from "#app/domains/petitions/queries/list-entries.server.ts";
import { ownKinds } from "#app/domains/petitions/rules.timeline.ts";
import { EntryFacts } from "#app/domains/petitions/ui/entry-facts.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface EntryTableProps {
  entries: readonly TimelineEntry[];
  /** Of the petition. */
  number: number;
  timeZone: string;
  mayWrite: boolean;
}

/** What stands on a timeline, with a link to change what officers wrote. */
export function EntryTable({ entries, number, timeZone, mayWrite }: EntryTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const own: readonly string[] = ownKinds;
  return (
    <WideTable label={t("entries-list")} narrow>
      <Table
        caption={t("entries-list")}
        captionSize="m"
        head={[t("column-kind"), t("column-day"), t("column-words"), t("column-change")]}
        rows={entries.map(({ id, kind, title, text, details, publishedAt }) => [
          t(`kind-${kind}`),
          sayDay(locale, timeZone, publishedAt),
          title || details.summary || text.slice(0, 120) || (
            <EntryFacts entry={{ kind, details }} />
          ),
          mayWrite && own.includes(kind) ? (
            <a className="govuk-link" href={`/staff/petitions/${number}/entries/${id}`}>
              {t("entry-edit")}
              <span className="govuk-visually-hidden">: {t(`kind-${kind}`)}</span>
            </a>
          ) : (
            ""
          ),
        ])}
      />
    </WideTable>
  );
}
