import { messages } from "#app/domains/moderation/messages.en.ts";
import type { ShownCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { CaseDecision } from "#app/domains/moderation/ui/case-decision.tsx";
import { CaseState } from "#app/domains/moderation/ui/case-state.tsx";
import { CaseText } from "#app/domains/moderation/ui/case-text.tsx";
import { ClaimForm } from "#app/domains/moderation/ui/claim-form.tsx";
import { DecisionForm } from "#app/domains/moderation/ui/decision-form.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export interface CasePageProps {
  found: ShownCase;
  timeZone: string;
  /** What was wrong with the claim or the decision that was just sent. */
  state?: FormState;
}

/** One case with everything that belongs to it, and the next step that its reader can take. */
export function CasePage({ found, timeZone, state }: CasePageProps) {
  const t = useTranslator(messages);
  const { problems } = useForm(messages, state);
  const { number, place, decision, decidedAt } = found;
  const errors = problemsOf(problems);
  return (
    <TwoThirds>
      <BackLink href="/staff/cases">{t("queue-title")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <header>
        <CaseState found={{ ...found, outcome: decision?.outcome ?? null }} />
        <h1 className="govuk-heading-l">
          {t("case-of", { number, kind: t(`kind-${place.kind}`) })}
        </h1>
      </header>
      {decision && <CaseDecision {...{ decision, decidedAt, timeZone }} />}
      <CaseText found={found} timeZone={timeZone} />
      {!decision && <NextStep found={found} state={state} />}
    </TwoThirds>
  );
}

function NextStep({ found, state }: Pick<CasePageProps, "found" | "state">) {
  const t = useTranslator(messages);
  const { whyNot, isMine, claimedBy } = found;
  if (whyNot) return <InsetText>{t(`refused-${whyNot}`)}</InsetText>;
  if (claimedBy && !isMine) return <InsetText>{t("state-claimed", { name: claimedBy })}</InsetText>;
  return (
    <>
      {isMine && <DecisionForm found={found} state={state} />}
      <ClaimForm found={found} />
    </>
  );
}
