import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { PasskeyForm } from "#app/domains/identity/ui/passkey-form.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface PasskeySignInProps {
  /** On whose page it stands: residents and staff have one each. */
  door: "resident" | "staff";
  /** Where to go on to once signed in. */
  next?: string;
  /** It is not one way among others of the page but all the page is about. */
  alone?: boolean;
}

/** The button with which somebody signs in by passkey; only there where the browser can. */
export function PasskeySignIn({ door, next, alone }: PasskeySignInProps) {
  const t = useTranslator(messages);
  return (
    <PasskeyForm
      act="use"
      question="/sign-in/passkeys/question"
      action={door === "staff" ? "/staff/sign-in/passkeys" : "/sign-in/passkeys"}
      submit={t("passkey-sign-in-button")}
      secondary={!alone}
      lead={
        <>
          {!alone && <h2 className="govuk-heading-m">{t("passkey-sign-in-with")}</h2>}
          <p className="govuk-body">{t("passkey-sign-in-lead")}</p>
        </>
      }
      without={alone && <p className="govuk-body">{t("passkey-sign-in-without")}</p>}
    >
      {next && <input type="hidden" name="next" value={next} />}
    </PasskeyForm>
  );
}
