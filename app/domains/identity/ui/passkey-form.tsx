import type { ReactNode } from "react";
import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import script from "#app/platform/webauthn/in-browser.ts?worker&url";
import { Button } from "#app/ui/button.tsx";

interface PasskeyFormProps {
  /** Whether the device is to make a passkey or to use one. */
  act: "make" | "use";
  /** Where the page's script is told what to ask of the device. */
  question: string;
  /** Where the device's answer is sent. */
  action: string;
  submit: ReactNode;
  secondary?: boolean;
  /** What stands above the form; hidden with it. */
  lead?: ReactNode;
  /** What those read whose browser cannot do it. */
  without?: ReactNode;
  children?: ReactNode;
}

/**
 * A form that a device answers. Only the page's script shows it, and only where the browser knows
 * passkeys; what goes wrong is said below the button, and read out.
 */
export function PasskeyForm(props: PasskeyFormProps) {
  const { act, question, action, submit, secondary, lead, without, children } = props;
  const t = useTranslator(messages);
  return (
    <>
      {without && <div data-without-passkeys="">{without}</div>}
      <div
        hidden
        data-passkey={act}
        data-question={question}
        data-waiting={t("passkey-waiting")}
        data-cancelled={t(act === "make" ? "passkey-not-made" : "passkey-cancelled")}
        data-known={t("passkey-already-here")}
        data-failed={t("passkey-failed")}
      >
        {lead}
        <form method="post" action={action} noValidate>
          {children}
          <input type="hidden" name="reply" value="" />
          {/* What is wrong with the device's answer is put right by pressing again. */}
          <Button id="reply" variant={secondary ? "secondary" : undefined}>
            {submit}
          </Button>
          <p className="govuk-body" role="status" data-passkey-news="" />
        </form>
      </div>
      <script type="module" src={script} />
    </>
  );
}
