import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import type { ListedMailing } from "#app/domains/petitions/queries/list-mailings.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface MailingTableProps {
  mailings: readonly ListedMailing[];
  /** Of the petition. */
  number: number;
  timeZone: string;
  mayWrite: boolean;
}

/** Letters to those who signed: how far each has come, and a button that stops it. */
export function MailingTable({ mailings, number, timeZone, mayWrite }: MailingTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const stop = (id: string, subject: string) => (
    <form method="post" action={`/staff/petitions/${number}/mailings/${id}/cancellation`}>
      <Button variant="warning" className="govuk-!-margin-bottom-0">
        {t("mailing-cancel")}
        <span className="govuk-visually-hidden">: {subject}</span>
      </Button>
    </form>
  );
  return (
    <WideTable label={t("mailings-list")}>
      <Table
        caption={t("mailings-list")}
        captionSize="m"
        head={[
          t("column-subject"),
          t("column-kind"),
          t("column-state"),
          t("column-due"),
          { content: t("column-letters"), numeric: true },
          t("column-stop"),
        ]}
        rows={mailings.map(({ id, kind, subject, state, dueAt, letters }) => [
          subject,
          kind === "letter" ? t("kind-letter") : t(`subject-${kind}`),
          t(`state-${state}`),
          sayMoment(locale, timeZone, dueAt),
          { content: letters, numeric: true },
          mayWrite && (state === "waiting" || state === "sending") ? stop(id, subject) : "",
        ])}
      />
    </WideTable>
  );
}
