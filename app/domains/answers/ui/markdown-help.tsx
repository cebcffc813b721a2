import { messages } from "#app/domains/answers/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Details } from "#app/ui/details.tsx";

const marks = ["heading", "list", "strong", "link"] as const;

/** The few marks that officers need. */
export function MarkdownHelp() {
  const t = useTranslator(messages);
  return (
    <Details summary={t("markdown")}>
      <ul className="govuk-list">
        {marks.map((mark) => (
          <li key={mark}>{t(`markdown-${mark}`)}</li>
        ))}
      </ul>
    </Details>
  );
}
