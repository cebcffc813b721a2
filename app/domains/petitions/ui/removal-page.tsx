import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import type { ShownRemoval } from "#app/domains/petitions/queries/show-removal.server.ts";
import { isStoppable, isUndoable } from "#app/domains/petitions/rules.removals.ts";
import { RemovalFacts } from "#app/domains/petitions/ui/removal-facts.tsx";
import { RemovalTag } from "#app/domains/petitions/ui/removal-table.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface RemovalPageProps {
  found: ShownRemoval;
  timeZone: string;
  /** What was wrong with the step that was just asked for. */
  state?: Partial<FormState>;
}

/** One removal: what it would take or took away, and the next step. */
export function RemovalPage({ found, timeZone, state }: RemovalPageProps) {
  const t = useTranslator(messages);
  const errors = problemsOf(useForm(messages, state).problems);
  const { number, petition, removed, counted, restored, sample, title, mayRemove } = found;
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${petition}/removals`}>
        {t("removals-title", { number: petition })}
      </BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <p className="govuk-!-margin-bottom-2">
        <RemovalTag state={found.state} />
      </p>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{title}</span>
        {t("removal-of", { number })}
      </h1>
      <p className="govuk-body-l">
        {found.state === "prepared"
          ? t("removal-found", { found: found.found })
          : t("removal-progress", { removed, counted, found: found.found })}
        {restored > 0 && `, ${t("removal-restored", { restored })}`}
      </p>
      <RemovalFacts found={found} timeZone={timeZone} />
      {sample.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("removal-sample")}</h2>
          <ul className="govuk-list">
            {sample.map(({ id, name }) => (
              <li key={id}>
                <a className="govuk-link" href={`/staff/petitions/${petition}/signatures/${id}`}>
                  {name || id}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayRemove && <NextSteps found={found} />}
    </TwoThirds>
  );
}

function NextSteps({ found }: { found: ShownRemoval }) {
  const t = useTranslator(messages);
  const { state, petition, number } = found;
  const here = `/staff/petitions/${petition}/removals/${number}`;
  const mayStart = state === "prepared" && found.found > 0;
  const isMoving = state === "running" || state === "undoing";
  return (
    <>
      {mayStart && <p className="govuk-body">{t("removal-start-lead")}</p>}
      <div className="govuk-button-group">
        {mayStart && (
          <form method="post" action={`${here}/start`}>
            <Button variant="warning" preventDoubleClick>
              {t("removal-start-button", { found: found.found })}
            </Button>
          </form>
        )}
        {isStoppable(state) && (
          <form method="post" action={`${here}/cancellation`}>
            <Button variant="secondary">
              {t(state === "prepared" ? "removal-forget-button" : "removal-cancel-button")}
            </Button>
          </form>
        )}
        {isUndoable(found) && (
          <ButtonLink variant="secondary" href={`${here}/undoing`}>
            {t("removal-undo-button")}
          </ButtonLink>
        )}
        {isMoving && (
          <a className="govuk-link" href={here}>
            {t("removal-refresh")}
          </a>
        )}
      </div>
    </>
  );
}
