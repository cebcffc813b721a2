import { useLocation } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import type { StaffWay } from "#app/domains/identity/schema.sign-in.ts";
import { NewPasswordFields } from "#app/domains/identity/ui/new-password-fields.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";

interface WaysToJoinProps {
  title: string;
  name: string;
  email: string;
  council: string;
  /** Until when the invitation works. */
  until: string;
  ways: readonly StaffWay[];
  answer: Partial<FormState> | undefined;
}

/** What somebody who was invited chooses from: each way to sign in that their council has open. */
export function WaysToJoin({ title, until, ways, answer, ...who }: WaysToJoinProps) {
  const t = useTranslator(messages);
  const { pathname } = useLocation();
  const form = useForm(messages, answer);
  const errors = problemsOf(form.problems);
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("invitation-lead", who)}</p>
      <p className="govuk-body">{t("invitation-until", { moment: until })}</p>
      {ways.length === 0 && <p className="govuk-body">{t("invitation-none")}</p>}
      {ways.includes("directory") && (
        <>
          <h2 className="govuk-heading-m">{t("invitation-directory")}</h2>
          <p className="govuk-body">{t("invitation-directory-text")}</p>
          <ButtonLink href="/staff/sign-in">{t("invitation-directory-link")}</ButtonLink>
        </>
      )}
      {ways.includes("passkey") && (
        <form method="post" action={`${pathname}/passkey`}>
          <h2 className="govuk-heading-m">{t("invitation-passkey")}</h2>
          <p className="govuk-body">{t("invitation-passkey-text")}</p>
          <Button preventDoubleClick>{t("invitation-passkey-button")}</Button>
        </form>
      )}
      {ways.includes("password") && (
        <form method="post" noValidate>
          <h2 className="govuk-heading-m">{t("invitation-password")}</h2>
          <p className="govuk-body">{t("invitation-password-text")}</p>
          <NewPasswordFields email={who.email} error={form.error} />
          <Button preventDoubleClick>{t("invitation-password-button")}</Button>
        </form>
      )}
    </>
  );
}
