import { messages as paper } from "#app/domains/petitions/messages.paper.en.ts";
import { messages as pauses } from "#app/domains/petitions/messages.pauses.en.ts";
import type { TimelineEntry } from "#app/domains/petitions/queries/list-entries.server.ts";
import { PaperEntry } from "#app/domains/petitions/schema.paper.ts";
import { PauseEntry } from "#app/domains/petitions/schema.pauses.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** What an entry says that nobody wrote: signatures on paper, and deadlines that moved. */
export function EntryFacts({ entry }: { entry: Pick<TimelineEntry, "kind" | "details"> }) {
  const tPaper = useTranslator(paper);
  const tPauses = useTranslator(pauses);
  const counted = entry.kind === "paper" ? PaperEntry.safeParse(entry.details).data : undefined;
  const moved =
    entry.kind === "moved-deadline" ? PauseEntry.safeParse(entry.details).data : undefined;
  if (counted) {
    const { count, isCorrection } = counted;
    const change = count > 0 ? `+${count}` : `${count}`;
    return (
      <p className="govuk-body">
        {isCorrection ? tPaper("entry-corrected", { change }) : tPaper("entry-counted", { count })}
      </p>
    );
  }
  return moved ? <p className="govuk-body">{tPauses("entry-moved", moved)}</p> : null;
}
