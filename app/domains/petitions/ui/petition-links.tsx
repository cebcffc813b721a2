import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

interface PetitionLinksProps {
  number: number;
  /** Whether the reader keeps the service or looks over its shoulder, and so finds every page. */
  all: boolean;
}

/** The other pages for staff about one petition. */
export function PetitionLinks({ number, all }: PetitionLinksProps) {
  const t = useTranslator(messages);
  const own = `/staff/petitions/${number}`;
  const links = [
    { href: `/staff/petitions/holds?petition=${number}`, text: t("link-holds"), isForAll: true },
    { href: `${own}/signatures`, text: t("link-signatures"), isForAll: true },
    { href: `${own}/removals`, text: t("link-removals") },
    { href: `${own}/entries`, text: t("link-entries") },
    { href: `${own}/mailings`, text: t("link-mailings") },
    { href: `${own}/paper`, text: t("link-paper") },
    { href: `${own}/retention`, text: t("link-retention") },
  ];
  return (
    <section aria-labelledby="links">
      <h2 className="govuk-heading-m" id="links">
        {t("links-title")}
      </h2>
      <LinkList links={links.filter(({ isForAll }) => all || isForAll)} />
    </section>
  );
}
