import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ShownModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { ModeratedChanges } from "#app/domains/petitions/ui/moderated-changes.tsx";
import { ModeratedFacts } from "#app/domains/petitions/ui/moderated-facts.tsx";
import { PetitionActs } from "#app/domains/petitions/ui/petition-acts.tsx";
import { PetitionHistory } from "#app/domains/petitions/ui/petition-history.tsx";
import { PetitionHolder } from "#app/domains/petitions/ui/petition-holder.tsx";
import { PetitionNotes } from "#app/domains/petitions/ui/petition-notes.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export interface ModeratedPageProps {
  found: ShownModerated;
  timeZone: string;
  may: { decide: boolean; tend: boolean; undo: boolean };
  /** What was wrong with what was just sent from this page. */
  state?: Partial<FormState>;
  /** What the checks found, what is similar, and the pages of other work on the petition. */
  children: ReactNode;
}

/** One petition as staff look at it, with everything they can do about it. */
export function ModeratedPage({ found, timeZone, may, state, children }: ModeratedPageProps) {
  const t = useTranslator(messages);
  const errors = problemsOf(useForm(messages, state).problems);
  const { number, text, history } = found;
  const isPublic = ["open", "closed", "withdrawn", "rejected"].includes(found.state);
  return (
    <TwoThirds>
      <BackLink href="/staff/petitions">{t("queue-title")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{t("petition-title", { number })}</span>
        {text.title}
      </h1>
      {found.state === "waiting" && (
        <PetitionHolder found={found} timeZone={timeZone} mayClaim={may.decide} />
      )}
      <section aria-labelledby="words">
        <h2 className="govuk-heading-m" id="words">
          {t(isPublic ? "petition-text-public" : "petition-text")}
        </h2>
        <div className="prose" lang={text.locale} dangerouslySetInnerHTML={{ __html: text.html }} />
      </section>
      {isPublic && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/petitions/${number}`}>
            {t("petition-public")}
          </a>
        </p>
      )}
      <ModeratedChanges submissions={found.submissions} timeZone={timeZone} />
      <PetitionActs petition={found} may={may} />
      <h2 className="govuk-heading-m">{t("petition-facts")}</h2>
      <ModeratedFacts found={found} timeZone={timeZone} />
      {children}
      <PetitionNotes found={found} timeZone={timeZone} mayWrite={may.tend} state={state} />
      <PetitionHistory history={history} timeZone={timeZone} />
    </TwoThirds>
  );
}
