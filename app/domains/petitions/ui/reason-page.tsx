import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import type { Reason } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { ReasonForm } from "#app/domains/petitions/ui/reason-form.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface ReasonPageProps {
  title: string;
  reason: Reason & { uses: number };
  answer: Partial<FormState> | undefined;
}

/** One reason for rejecting petitions: its texts, and the buttons to retire, bring back and delete it. */
export function ReasonPage({ title, reason, answer }: ReasonPageProps) {
  const t = useTranslator(messages);
  const place = `/staff/settings/petitions/reasons/${reason.code}`;
  const isRetired = reason.retiredAt !== null;
  return (
    <TwoThirds>
      <ReasonForm title={title} action={place} reason={reason} answer={answer} />
      <form method="post" action={`${place}/retirement`}>
        {!isRetired && <p className="govuk-body">{t("reason-retire-lead")}</p>}
        <input type="hidden" name="retired" value={isRetired ? "no" : "yes"} />
        <Button variant="secondary" preventDoubleClick>
          {t(isRetired ? "reason-bring-back" : "reason-retire")}
        </Button>
      </form>
      {!reason.builtIn && reason.uses === 0 && (
        <form method="post" action={`${place}/deletion`}>
          <p className="govuk-body">{t("reason-delete-lead")}</p>
          <Button variant="warning" preventDoubleClick>
            {t("reason-delete")}
          </Button>
        </form>
      )}
    </TwoThirds>
  );
}
