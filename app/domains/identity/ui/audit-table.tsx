import { messages } from "#app/domains/identity/messages.audit.en.ts";
import type { AuditLine } from "#app/domains/identity/queries/list-audit.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface AuditTableProps {
  entries: AuditLine[];
  timeZone: string;
  caption: string;
}

/** Entries of the audit trail, newest first. */
export function AuditTable({ entries, timeZone, caption }: AuditTableProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const sayAction = useActionWords();
  const columns = ["number", "when", "who", "what", "about", "why"] as const;
  return (
    <WideTable label={caption}>
      <Table
        caption={<span className="govuk-visually-hidden">{caption}</span>}
        head={columns.map((column) => t(`column-${column}`))}
        className="audit-table"
        rows={entries.map((entry) => [
          <>
            {entry.seq} {!entry.genuine && <Tag colour="red">{t("altered")}</Tag>}
          </>,
          sayMoment(locale, timeZone, entry.at),
          <Who actor={entry.actor} />,
          sayAction(entry.action),
          <About subject={entry.subject} />,
          <Why entry={entry} />,
        ])}
      />
    </WideTable>
  );
}

/** What an act is called; an act without words of its own goes by its name. */
export function useActionWords(): (action: string) => string {
  const t = useTranslator(messages);
  return (action) => {
    const key = `did-${action.replace(".", "-")}`;
    return key in messages.en ? t(key as keyof typeof messages.en) : action;
  };
}

function Who({ actor }: { actor: AuditLine["actor"] }) {
  const t = useTranslator(messages);
  // Whoever left has no name any more; what they did stays theirs.
  const name = actor.name === "" ? t("actor-left") : (actor.name ?? t(`actor-${actor.kind}`));
  if (!actor.id) return name;
  return (
    <a className="govuk-link" href={`/staff/audit?person=${actor.id}`}>
      {name}
    </a>
  );
}

function About({ subject }: { subject: AuditLine["subject"] }) {
  if (subject.name) {
    return (
      <a className="govuk-link" href={`/staff/audit?person=${subject.id}`}>
        {subject.name}
      </a>
    );
  }
  return (
    <>
      {subject.kind} <span className="long-words">{subject.id}</span>
    </>
  );
}

function Why({ entry: { why, changes } }: { entry: AuditLine }) {
  const t = useTranslator(messages);
  return (
    <>
      {why && <p className="govuk-body govuk-!-margin-bottom-2">{why}</p>}
      {changes.length > 0 && (
        <ul className="govuk-list govuk-!-margin-bottom-0 long-words">
          {changes.map(({ field, before, after }) => (
            <li key={field}>
              {before === null
                ? t("set", { field, after: after ?? "" })
                : t("changed", { field, before, after: after ?? t("changed-nothing") })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
