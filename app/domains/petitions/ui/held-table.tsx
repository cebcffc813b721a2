import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { HeldPetition } from "#app/domains/petitions/queries/list-held-petitions.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface HeldTableProps {
  petitions: readonly HeldPetition[];
  timeZone: string;
  mayRelease: boolean;
}

/** Petitions that are held back, each with a button that lets it through. */
export function HeldTable({ petitions, timeZone, mayRelease }: HeldTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return (
    <WideTable label={t("held-caption")} narrow>
      <Table
        caption={t("held-caption")}
        head={[t("held-petition"), t("held-sent"), t("held-network"), t("held-act")]}
        rows={petitions.map(({ number, title, sentAt, fromThere }) => [
          <a className="govuk-link" href={`/staff/petitions/${number}`}>
            {title}
          </a>,
          sayMoment(locale, timeZone, sentAt),
          t("held-from", { count: fromThere }),
          mayRelease ? (
            <form method="post">
              <input type="hidden" name="number" value={number} />
              <Button variant="secondary" preventDoubleClick>
                {t("held-release")} <span className="govuk-visually-hidden">{title}</span>
              </Button>
            </form>
          ) : null,
        ])}
      />
    </WideTable>
  );
}
