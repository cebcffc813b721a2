import { messages } from "#app/domains/discussions/messages.en.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";

interface ReplyToProps {
  comment: { html: string; locale: string; authorName: string };
}

/** The comment to which somebody is writing a reply. */
export function ReplyTo({ comment: { html, locale, authorName } }: ReplyToProps) {
  const t = useTranslator(messages);
  const language = useLocale();
  return (
    <InsetText>
      <p className="govuk-body govuk-!-font-weight-bold">
        <NamingSentence name={authorName} say={(name) => t("replyTo", { name })} />
      </p>
      <div
        className="prose"
        lang={locale === language ? undefined : locale}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </InsetText>
  );
}
