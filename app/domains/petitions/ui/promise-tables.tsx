import { messages } from "#app/domains/petitions/messages.promises.en.ts";
import type {
  OwedPromise,
  PetitionPromise,
} from "#app/domains/petitions/queries/list-promises.sql.server.ts";
import { daysBetween } from "#app/domains/petitions/rules.clocks.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { MovedWords } from "#app/domains/petitions/ui/moved-words.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ActionLink } from "#app/ui/summary-actions.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface PromiseTableProps<Row = OwedPromise> {
  promises: readonly Row[];
  caption: string;
  timeZone: string;
  /** The moment the page was made, by which a promise is kept or late. */
  now: Date;
}

/** What is owed to petitions, and by when; `staff` get links to their own pages. */
export function OwedTable(props: PromiseTableProps & { staff?: boolean }) {
  const { promises, caption, timeZone, now, staff } = props;
  const t = useTranslator(messages);
  const say = useSay(timeZone);
  return (
    <WideTable label={caption} narrow>
      <Table
        caption={caption}
        captionSize="m"
        head={[
          t("column-petition"),
          t("column-step"),
          t("column-due"),
          t("column-late"),
          ...(staff ? [t("column-paper")] : []),
        ]}
        firstCellIsHeader
        rows={promises.map((promise) => [
          <PetitionLink promise={promise} staff={staff} />,
          t(`step-${promise.step}`),
          <DueDay promise={promise} dueAt={promise.dueAt} timeZone={timeZone} />,
          now >= promise.dueAt ? (
            <>
              {say.days(daysBetween(timeZone, lastMoment(promise.dueAt), now))}{" "}
              {staff && <Tag colour="red">{t("due-late")}</Tag>}
            </>
          ) : (
            ""
          ),
          ...(staff
            ? [
                <ActionLink
                  action={{
                    text: t("link-paper"),
                    href: `/staff/petitions/${promise.number}/paper`,
                    about: promise.title,
                  }}
                />,
              ]
            : []),
        ])}
      />
    </WideTable>
  );
}

/** Responses that the council has given, and how long they took. */
export function AnsweredTable({
  promises,
  caption,
  timeZone,
}: Omit<PromiseTableProps<PetitionPromise>, "now">) {
  const t = useTranslator(messages);
  const say = useSay(timeZone);
  const taken = ({ openedAt, dueAt, doneAt }: PetitionPromise) => {
    if (!doneAt) return "";
    const days = say.days(daysBetween(timeZone, openedAt, doneAt));
    if (!dueAt) return days;
    if (doneAt < dueAt) return t("taken-in-time", { days });
    const late = say.days(daysBetween(timeZone, lastMoment(dueAt), doneAt));
    return t("taken-late", { days, late });
  };
  return (
    <WideTable label={caption} narrow>
      <Table
        caption={caption}
        captionSize="m"
        head={[t("column-petition"), t("column-due"), t("column-given"), t("column-taken")]}
        firstCellIsHeader
        rows={promises.map((promise) => [
          <PetitionLink promise={promise} />,
          promise.dueAt ? (
            <DueDay promise={promise} dueAt={promise.dueAt} timeZone={timeZone} />
          ) : (
            ""
          ),
          promise.doneAt ? say.day(promise.doneAt) : "",
          taken(promise),
        ])}
      />
    </WideTable>
  );
}

interface DueDayProps {
  promise: PetitionPromise;
  dueAt: Date;
  timeZone: string;
}

function DueDay({ promise: { moved }, dueAt, timeZone }: DueDayProps) {
  const day = useSay(timeZone).day(lastMoment(dueAt));
  if (!moved) return day;
  return (
    <>
      {day}
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        <MovedWords moved={moved} timeZone={timeZone} />
      </p>
    </>
  );
}

/** Leads residents to the petition, staff to where they acknowledge and answer it. */
function PetitionLink({ promise, staff }: { promise: PetitionPromise; staff?: boolean }) {
  const { number, title, locale } = promise;
  const isForeign = useLocale() !== locale;
  const href = staff ? `/staff/petitions/${number}/entries` : `/petitions/${number}`;
  return (
    <a className="govuk-link" href={href} lang={isForeign ? locale : undefined}>
      {title}
    </a>
  );
}

function useSay(timeZone: string) {
  const t = useTranslator(messages);
  const locale = useLocale();
  return {
    day: (moment: Date) => sayDay(locale, timeZone, moment),
    days: (count: number) => t("days-long", { count }),
  };
}
