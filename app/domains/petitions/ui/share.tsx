import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

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
  const mail = `mailto:?${new URLSearchParams({ subject: title, body: address })}`;
  return (
    <section className="share" aria-labelledby="share">
      <h2 className="govuk-heading-m" id="share">
        {t("share-heading")}
      </h2>
      <p className="govuk-body">
        {t("share-link")}: <span className="share__address">{address}</span>
      </p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={mail.replaceAll("+", "%20")}>
            {t("share-email")}
          </a>
        </li>
        {isOpen && (
          <li>
            <a className="govuk-link" href={`/petitions/${number}/poster`}>
              {t("share-poster")}
            </a>
          </li>
        )}
      </ul>
      <p className="govuk-body">{t("share-print")}</p>
      <h2 className="govuk-heading-m">{t("data-heading")}</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/petitions/${number}/petition.json`}>
            {t("data-json")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/petitions/${number}/petition.csv`}>
            {t("data-csv")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/petitions/${number}/timeline.atom`}>
            {t("data-atom")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/petitions/data">
            {t("data-about")}
          </a>
        </li>
      </ul>
    </section>
  );
}
