import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import type { Reason } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface ReasonTableProps {
  caption: string;
  reasons: readonly (Reason & { uses: number })[];
  mayChange: boolean;
}

/** Reasons for rejecting petitions, with what they do and how often they were used. */
export function ReasonTable({ caption, reasons, mayChange }: ReasonTableProps) {
  const t = useTranslator(messages);
  const isWelsh = useLocale() === "cy";
  const columns = ["reason", "shown", "used"] as const;
  return (
    <WideTable label={caption} narrow>
      <Table
        caption={caption}
        captionSize="m"
        head={[
          ...columns.map((column) => t(`column-${column}`)),
          ...(mayChange ? [t("column-change")] : []),
        ]}
        rows={reasons.map((reason) => {
          const title = isWelsh ? reason.titleCy : reason.title;
          return [
            <>
              <strong>{title}</strong>
              <br />
              {isWelsh ? reason.sentenceCy : reason.sentence}
            </>,
            t(reason.hides ? "shown-hidden" : "shown-rejected"),
            { content: reason.uses, numeric: true },
            ...(mayChange ? [<EditLink key="edit" code={reason.code} title={title} />] : []),
          ];
        })}
      />
    </WideTable>
  );
}

function EditLink({ code, title }: { code: string; title: string }) {
  const t = useTranslator(messages);
  return (
    <a className="govuk-link" href={`/staff/settings/petitions/reasons/${code}`}>
      {t("reason-edit")} <span className="govuk-visually-hidden">{title}</span>
    </a>
  );
}
