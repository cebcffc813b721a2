import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface PasskeyListProps {
  passkeys: { id: string; name: string; createdAt: Date; usedAt: Date | null }[];
  timeZone: string;
}

/** The passkeys that somebody has, each with a way to be rid of it. */
export function PasskeyList({ passkeys, timeZone }: PasskeyListProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const columns = ["name", "added", "used"] as const;
  return (
    <WideTable narrow label={t("passkeys-title")}>
      <Table
        caption={<span className="govuk-visually-hidden">{t("passkeys-title")}</span>}
        head={[...columns.map((column) => t(`passkeys-${column}`)), t("passkeys-remove")]}
        firstCellIsHeader
        rows={passkeys.map(({ id, name, createdAt, usedAt }) => {
          const called = name || t("passkey-unnamed");
          return [
            <bdi>{called}</bdi>,
            sayDay(locale, timeZone, createdAt),
            usedAt ? sayDay(locale, timeZone, usedAt) : t("passkeys-never"),
            <a className="govuk-link" href={`/account/passkeys/${id}/removal`}>
              {t("passkeys-remove")}
              <span className="govuk-visually-hidden">: {called}</span>
            </a>,
          ];
        })}
      />
    </WideTable>
  );
}
