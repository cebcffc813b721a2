import { messages } from "#app/domains/identity/messages.leaving.en.ts";
import { publicName } from "#app/domains/identity/rules.names.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

const goes = ["name", "choices", "ways", "news", "mails"] as const;
const stays = ["words", "signatures", "responses", "record"] as const;

/** What is gone and what remains when somebody deletes their account. */
export function WhatLeavingMeans() {
  const t = useTranslator(messages);
  const former = publicName(null, useLocale());
  return (
    <>
      <h2 className="govuk-heading-m">{t("leaving-goes-title")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {goes.map((what) => (
          <li key={what}>{t(`leaving-goes-${what}`)}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{t("leaving-stays-title")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {stays.map((what) => (
          <li key={what}>{t(`leaving-stays-${what}`, { former })}</li>
        ))}
      </ul>
      <p className="govuk-body govuk-!-font-weight-bold">{t("leaving-back")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/account/data">
          {t("leaving-data")}
        </a>
      </p>
    </>
  );
}
