import { messages } from "#app/platform/http/messages.en.ts";
import type { Unsent } from "#app/platform/http/refusal.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SendAgain } from "#app/ui/send-again.tsx";

/** A form that came without a session, kept in the page so that it can be sent once more as it was. */
export function SignInFirst({ action, fields, signIn }: Unsent) {
  const t = useTranslator(messages);
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={signIn} target="_blank" rel="noopener">
          {t("sign-in-new-tab")}
        </a>
      </p>
      <SendAgain action={action} fields={fields} />
    </>
  );
}
