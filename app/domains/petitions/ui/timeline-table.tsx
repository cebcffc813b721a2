import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { ListedPetition } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

/** Petitions, each leading to its timeline as officers write it. */
export function TimelineTable({ petitions }: { petitions: readonly ListedPetition[] }) {
  const t = useTranslator(messages);
  return (
    <WideTable label={t("timelines-list")} narrow>
      <Table
        caption={t("timelines-list")}
        captionSize="m"
        firstCellIsHeader
        head={[
          t("column-petition"),
          { content: t("column-signatures"), numeric: true },
          t("column-response"),
        ]}
        rows={petitions.map(({ number, title, locale, count, hasResponse }) => [
          <a
            key={number}
            className="govuk-link"
            href={`/staff/petitions/${number}/entries`}
            lang={locale}
          >
            {title}
          </a>,
          { content: t("signatures", { count }), numeric: true },
          t(hasResponse ? "response-given" : "response-none"),
        ])}
      />
    </WideTable>
  );
}
