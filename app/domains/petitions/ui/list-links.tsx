import { messages } from "#app/domains/petitions/messages.en.ts";
import { messages as ofTerms } from "#app/domains/petitions/messages.terms.en.ts";
import { petitionDataHref, type ListWish } from "#app/domains/petitions/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

/** Where to go from the list of petitions: how it all works, what is owed, and the list as data. */
export function ListLinks({ query }: { query: ListWish }) {
  const t = useTranslator(messages);
  const tTerms = useTranslator(ofTerms);
  const links = [
    { href: "/petitions/scheme", text: t("how-it-works") },
    { href: "/petitions/overdue", text: t("what-is-owed") },
    { href: "/petitions/archive", text: tTerms("archive-link") },
    { href: petitionDataHref("petitions.json", query), text: t("list-json") },
    { href: petitionDataHref("petitions.csv", query), text: t("list-csv") },
    { href: "/petitions.atom", text: t("list-atom") },
    { href: "/petitions/data", text: t("list-about-data") },
  ];
  return (
    <nav aria-label={t("more-label")}>
      <LinkList links={links} className="link-list" />
    </nav>
  );
}
