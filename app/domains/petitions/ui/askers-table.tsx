import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { AskersOfDay } from "#app/domains/petitions/queries/count-askers.sql.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";

/** How many asked to sign on each day and how many confirmed: where letters get lost, it shows here. */
export function AskersTable({ days }: { days: readonly AskersOfDay[] }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (days.length === 0) return null;
  return (
    <Table
      caption={t("organiser-days")}
      captionSize="m"
      head={[
        t("organiser-days-day"),
        { content: t("organiser-days-asked"), numeric: true },
        { content: t("organiser-days-confirmed"), numeric: true },
      ]}
      rows={days.map(({ day, asked, confirmed }) => [
        sayDay(locale, "UTC", new Date(`${day}T12:00:00Z`)),
        { content: asked, numeric: true },
        { content: confirmed, numeric: true },
      ])}
    />
  );
}
