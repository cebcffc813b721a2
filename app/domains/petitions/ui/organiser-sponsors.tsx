import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import type { ShownOrganiser } from "#app/domains/petitions/queries/show-organiser.server.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface OrganiserSponsorsProps {
  petition: ShownOrganiser;
  /** Where the button sends that asks for the letter again. */
  letter: string;
}

/** How many first supporters there are, and the link to pass on. */
export function OrganiserSponsors({ petition, letter }: OrganiserSponsorsProps) {
  const t = useTranslator(messages);
  if (!petition.sponsorLink) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("organiser-sponsors")}</h2>
      <p className="govuk-body">{t("organiser-sponsors-count", petition.sponsors)}</p>
      <p className="govuk-body">{t("organiser-sponsors-link")}</p>
      <InsetText>
        <a className="govuk-link as-written" href={petition.sponsorLink}>
          {petition.sponsorLink}
        </a>
      </InsetText>
      <form method="post" action={letter}>
        <Button variant="secondary" preventDoubleClick>
          {t("organiser-letter")}
        </Button>
      </form>
    </>
  );
}
