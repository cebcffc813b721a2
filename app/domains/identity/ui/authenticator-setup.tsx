import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { signInMinutes } from "#app/domains/identity/rules.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CodeField } from "#app/ui/code-field.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";

interface AuthenticatorSetupProps {
  title: string;
  /** The secret to be connected, or null when it is too late for that. */
  shown: { key: string; size: number; path: string } | null;
  answer: Partial<FormState> | undefined;
  /** Where to start again. */
  again: string;
}

/** The secret for an authenticator app, as a picture and in letters, and the code that proves it. */
export function AuthenticatorSetup({ title, shown, answer, again }: AuthenticatorSetupProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, answer);
  if (!shown) {
    return (
      <>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body-l">{t("setup-over", { minutes: signInMinutes })}</p>
        <ButtonLink href={again}>{t("setup-again")}</ButtonLink>
      </>
    );
  }
  const lead = (
    <>
      <p className="govuk-body-l">{t("setup-lead")}</p>
      <QrCode size={shown.size} path={shown.path} label={t("setup-picture")} />
      <p className="govuk-body">
        {t("setup-key")}: <strong translate="no">{shown.key}</strong>
      </p>
    </>
  );
  return (
    <FormPage title={title} lead={lead} problems={form.problems} submit={t("setup-send")}>
      <CodeField label={t("factor-label")} error={form.error("code")} />
    </FormPage>
  );
}
