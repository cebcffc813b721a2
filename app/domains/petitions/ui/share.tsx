import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { LinkList } from "#app/ui/link-list.tsx";

interface ShareProps {
  number: number;
  title: string;
  /** The whole address of the petition's page. */
  address: string;
  isOpen: boolean;
}

/** Ways to tell others of a petition, and to take its figures away; nothing here loads from elsewhere. */
export function Share({ number, title, address, isOpen }: ShareProps) {
  const t = useTranslator(messages);
  const page = `/petitions/${number}`;
  const mail = `mailto:?${new URLSearchParams({ subject: title, body: address })}`;
  return (
    <section className="share" aria-labelledby="share">
      <h2 className="govuk-heading-m" id="share">
        {t("share-heading")}
      </h2>
      <p className="govuk-body">
        {t("share-link")}: <span className="share__address">{address}</span>
      </p>
      <LinkList
        links={[
          { href: mail.replaceAll("+", "%20"), text: t("share-email") },
          ...(isOpen ? [{ href: `${page}/poster`, text: t("share-poster") }] : []),
        ]}
      />
      <p className="govuk-body">{t("share-print")}</p>
      <h2 className="govuk-heading-m">{t("data-heading")}</h2>
      <LinkList
        links={[
          { href: `${page}/petition.json`, text: t("data-json") },
          { href: `${page}/petition.csv`, text: t("data-csv") },
          { href: `${page}/timeline.atom`, text: t("data-atom") },
          { href: "/petitions/data", text: t("data-about") },
        ]}
      />
    </section>
  );
}
