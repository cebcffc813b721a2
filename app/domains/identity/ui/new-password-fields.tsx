import { messages } from "#app/domains/identity/messages.second-factor.en.ts";
import { passwordLength } from "#app/domains/identity/rules.second-factor.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";

interface NewPasswordFieldsProps {
  /** Whose it will be, so that the browser's password manager keeps both together. */
  email: string;
  error: (field: string) => string | undefined;
}

/** A new password, twice, because nobody sees what they type. */
export function NewPasswordFields({ email, error }: NewPasswordFieldsProps) {
  const t = useTranslator(messages);
  return (
    <>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <Input
        name="password"
        type="password"
        autoComplete="new-password"
        label={t("new-label")}
        hint={t("new-hint", { least: passwordLength.least })}
        error={error("password")}
      />
      <Input
        name="again"
        type="password"
        autoComplete="new-password"
        label={t("new-again")}
        error={error("again")}
      />
    </>
  );
}
