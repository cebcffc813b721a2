import { messages } from "#app/platform/http/messages.en.ts";
import type { Unsent } from "#app/platform/http/refusal.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SendAgain } from "#app/ui/send-again.tsx";

/** For how long somebody waits before they try once more, with what they sent if it was no secret. */
export function WaitFirst({ seconds, unsent }: { seconds: number; unsent?: Unsent }) {
  const t = useTranslator(messages);
  return (
    <>
      <p className="govuk-body">{t("too-many-wait", { minutes: Math.ceil(seconds / 60) })}</p>
      {unsent && <SendAgain {...unsent} />}
    </>
  );
}
