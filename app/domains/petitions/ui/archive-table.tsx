import { messages } from "#app/domains/petitions/messages.terms.en.ts";
import { petitionsHref, publicStates } from "#app/domains/petitions/rules.ts";
import type { TermDays } from "#app/domains/petitions/rules.terms.ts";
import { useTermDays } from "#app/domains/petitions/ui/term-days.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

export interface ArchivedTerm extends TermDays {
  slug: string;
  name: string;
  figures: Record<Figure | "answered" | "debated", number>;
}

const figures = ["all", ...publicStates] as const;
type Figure = (typeof figures)[number];

/** The terms of a council in rows, with the numbers of their petitions, which lead to the lists of them. */
export function ArchiveTable({ terms, timeZone }: { terms: ArchivedTerm[]; timeZone: string }) {
  const t = useTranslator(messages);
  const sayDays = useTermDays(timeZone);
  const right = (content: React.ReactNode) => ({ content, numeric: true });
  return (
    <WideTable label={t("archive-label")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("archive-label")}</span>}
        head={[
          t("column-term"),
          ...figures.map((figure) => right(t(`column-${figure}`))),
          right(t("column-answered")),
          right(t("column-debated")),
        ]}
        firstCellIsHeader
        rows={terms.map((term) => [
          <Name key="name" name={term.name} days={sayDays(term)} />,
          ...figures.map((figure) => right(<Listed term={term} figure={figure} />)),
          right(term.figures.answered),
          right(term.figures.debated),
        ])}
      />
    </WideTable>
  );
}

function Name({ name, days }: { name: string; days: string }) {
  return (
    <>
      {name}
      <br />
      <span className="govuk-hint">{days}</span>
    </>
  );
}

function Listed({ term, figure }: { term: ArchivedTerm; figure: Figure }) {
  const t = useTranslator(messages);
  const count = term.figures[figure];
  if (count === 0) return 0;
  const about = t("figure-of", { figure: t(`column-${figure}`), term: term.name });
  return (
    <a className="govuk-link" href={petitionsHref({ state: figure, q: "", term: term.slug })}>
      {count}
      <span className="govuk-visually-hidden"> {about}</span>
    </a>
  );
}
