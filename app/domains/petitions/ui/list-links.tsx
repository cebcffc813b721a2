import { messages } from "#app/domains/petitions/messages.en.ts";
import { petitionDataHref, type ListWish } from "#app/domains/petitions/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** Where to go from the list of petitions: how it all works, what is owed, and the list as data. */
export function ListLinks({ query }: { query: ListWish }) {
  const t = useTranslator(messages);
  const links = [
    ["/petitions/scheme", t("how-it-works")],
    ["/petitions/overdue", t("what-is-owed")],
    [petitionDataHref("petitions.json", query), t("list-json")],
    [petitionDataHref("petitions.csv", query), t("list-csv")],
    ["/petitions.atom", t("list-atom")],
    ["/petitions/data", t("list-about-data")],
  ] as const;
  return (
    <nav aria-label={t("more-label")}>
      <ul className="link-list">
        {links.map(([href, text]) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
