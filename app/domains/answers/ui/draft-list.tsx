import { messages } from "#app/domains/answers/messages.drafts.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

export type DraftState = "waiting" | "published" | "returned";

interface DraftListProps {
  drafts: { number: number; title: string; state: string; createdAt: Date }[];
  timeZone: string;
}

const colours = { waiting: "yellow", published: "green", returned: "orange" } as const;

/** Drafts of answers, each leading to its page. */
export function DraftList({ drafts, timeZone }: DraftListProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (drafts.length === 0) return <p className="govuk-body">{t("drafts-none")}</p>;
  return (
    <Table
      caption={t("drafts-caption")}
      captionSize="m"
      head={[t("drafts-question"), t("drafts-handed-in"), t("drafts-state")]}
      rows={drafts.map(({ number, title, state, createdAt }) => [
        <a key="title" className="govuk-link" href={`/staff/answers/${number}`}>
          {title}
        </a>,
        sayMoment(locale, timeZone, createdAt),
        <DraftTag key="state" state={state} />,
      ])}
    />
  );
}

/** What became of a draft, in a word. */
export function DraftTag({ state }: { state: string }) {
  const t = useTranslator(messages);
  const known = state as DraftState;
  return <Tag colour={colours[known]}>{t(`state-${known}`)}</Tag>;
}
