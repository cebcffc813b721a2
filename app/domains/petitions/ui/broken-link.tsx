import { messages } from "#app/domains/petitions/messages.signing.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface BrokenLinkProps {
  petition: { number: number; title: string; html: string };
}

/** The petition itself, for whoever came by a link of which a part is missing. */
export function BrokenLink({ petition: { number, title, html } }: BrokenLinkProps) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{title}</h1>
      <InsetText>{t("link-broken")}</InsetText>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/petitions/${number}`}>
          {t("see-petition")}
        </a>
      </p>
    </TwoThirds>
  );
}
