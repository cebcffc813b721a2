import { messages } from "#app/domains/answers/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** What an answer will look like; screen readers are told when it appears. */
export function AnswerPreview({ html }: { html: string | undefined }) {
  const t = useTranslator(messages);
  return (
    <div aria-live="polite">
      {html !== undefined && (
        <section className="answer" aria-labelledby="preview">
          <h2 className="govuk-heading-s" id="preview">
            {t("preview-title")}
          </h2>
          <div className="answer__body prose" dangerouslySetInnerHTML={{ __html: html }} />
        </section>
      )}
    </div>
  );
}
