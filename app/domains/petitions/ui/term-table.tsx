import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import type { TermDays } from "#app/domains/petitions/rules.terms.ts";
import { useTermDays } from "#app/domains/petitions/ui/term-days.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface TermTableProps {
  terms: readonly (TermDays & { slug: string; name: string })[];
  mayChange: boolean;
  timeZone: string;
}

/** The terms of a council in rows, with the way to where one is ended. */
export function TermTable({ terms, mayChange, timeZone }: TermTableProps) {
  const t = useTranslator(messages);
  const sayDays = useTermDays(timeZone);
  const columns = [t("column-term"), t("column-days")];
  return (
    <WideTable label={t("terms-caption")} narrow>
      <Table
        caption={<span className="govuk-visually-hidden">{t("terms-caption")}</span>}
        head={mayChange ? [...columns, t("column-change")] : columns}
        firstCellIsHeader
        rows={terms.map((term) => [
          term.name,
          sayDays(term),
          ...(mayChange ? [<EndLink key="end" {...term} />] : []),
        ])}
      />
    </WideTable>
  );
}

function EndLink({ slug, name }: { slug: string; name: string }) {
  const t = useTranslator(messages);
  return (
    <a className="govuk-link" href={`/staff/settings/petitions/terms/${slug}/end`}>
      {t("term-end-link")}
      <span className="govuk-visually-hidden"> {name}</span>
    </a>
  );
}
