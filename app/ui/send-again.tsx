import { messages } from "#app/platform/http/messages.en.ts";
import type { Unsent } from "#app/platform/http/refusal.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";

/** A form that was sent in vain, kept in the page so that it can be sent once more as it was. */
export function SendAgain({ action, fields }: Pick<Unsent, "action" | "fields">) {
  const t = useTranslator(messages);
  if (fields.length === 0) return null;
  return (
    <form method="post" action={action}>
      {fields.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <Button>{t("send-again")}</Button>
    </form>
  );
}
