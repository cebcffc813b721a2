import { messages } from "#app/domains/moderation/messages.en.ts";
import { caseFilters, type CaseFilter as Shown } from "#app/domains/moderation/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";

interface CaseFilterProps {
  show: Shown;
  counts: Record<Shown, number>;
}

/** The parts of the queue, each with how many cases are in it. */
export function CaseFilter({ show, counts }: CaseFilterProps) {
  const t = useTranslator(messages);
  return (
    <nav aria-label={t("queue-show")} className="govuk-!-margin-bottom-4">
      <Meta
        items={caseFilters.map((filter) => {
          const words = `${t(`queue-${filter}`)} (${counts[filter]})`;
          return filter === show ? (
            <strong aria-current="page">{words}</strong>
          ) : (
            <a className="govuk-link" href={`/staff/cases?show=${filter}`}>
              {words}
            </a>
          );
        })}
      />
    </nav>
  );
}
