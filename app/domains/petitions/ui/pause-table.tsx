import { messages } from "#app/domains/petitions/messages.pauses.en.ts";
import { lengthOfPause } from "#app/domains/petitions/rules.pauses.ts";
import { sayDay, startOfDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

interface ShownPause {
  id: string;
  startsOn: string;
  endsOn: string;
  reason: string;
  reasonCy: string;
  state: "ahead" | "running" | "over" | "cancelled";
}

interface PauseTableProps {
  title: string;
  pauses: readonly ShownPause[];
  mayChange: boolean;
  timeZone: string;
}

const colours = { ahead: "teal", running: "yellow", over: "grey", cancelled: "grey" } as const;

/** Pauses in rows: when, why, and whether they are over. */
export function PauseTable({ title, pauses, mayChange, timeZone }: PauseTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const sayDays = useDays(timeZone);
  const columns = [t("pauses-days"), t("pauses-why"), t("pauses-state")];
  return (
    <WideTable label={title} narrow>
      <Table
        caption={<span className="govuk-visually-hidden">{title}</span>}
        head={mayChange ? [...columns, t("pauses-act")] : columns}
        firstCellIsHeader
        rows={pauses.map((pause) => [
          sayDays(pause),
          locale === "cy" ? pause.reasonCy : pause.reason,
          <Tag colour={colours[pause.state]}>{t(`pause-state-${pause.state}`)}</Tag>,
          ...(mayChange ? [<CancelLink key="cancel" pause={pause} timeZone={timeZone} />] : []),
        ])}
      />
    </WideTable>
  );
}

function CancelLink({ pause, timeZone }: { pause: ShownPause; timeZone: string }) {
  const t = useTranslator(messages);
  const sayDays = useDays(timeZone);
  if (pause.state === "over" || pause.state === "cancelled") return null;
  return (
    <a className="govuk-link" href={`/staff/settings/petitions/pauses/${pause.id}/cancellation`}>
      {t("pause-cancel-link")}
      <span className="govuk-visually-hidden"> {sayDays(pause)}</span>
    </a>
  );
}

/** How to say from when until when petitions rest. */
export function useDays(timeZone: string) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const say = (day: string) => sayDay(locale, timeZone, startOfDay(timeZone, day));
  return (days: { startsOn: string; endsOn: string }) =>
    t("pause-days", {
      startsOn: say(days.startsOn),
      endsOn: say(days.endsOn),
      days: lengthOfPause(days),
    });
}
