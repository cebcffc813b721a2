import { messages } from "#app/platform/http/messages.en.ts";
import type { Unsent } from "#app/platform/http/refusal.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";

/** A form that came without a session, kept in the page so that it can be sent once more as it was. */
export function SignInFirst({ action, fields, next }: Unsent) {
  const t = useTranslator(messages);
  const signIn = `/sign-in?next=${encodeURIComponent(next)}`;
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href={signIn} target="_blank" rel="noopener">
          {t("sign-in-new-tab")}
        </a>
      </p>
      {fields.length > 0 && (
        <form method="post" action={action}>
          {fields.map(([name, value], at) => (
            <input key={at} type="hidden" name={name} value={value} />
          ))}
          <Button>{t("send-again")}</Button>
        </form>
      )}
    </>
  );
}
