import type { CouncilCard, Locale } from "#app/platform/context.ts";
import { messages } from "#app/platform/http/messages.en.ts";
import { plainDocument } from "#app/ui/plain-document.tsx";
import { translator } from "#app/platform/i18n/translator.ts";

/** The page under the service's own address: its councils, each at an address of its own. */
export function serviceFront(
  councils: readonly CouncilCard[],
  locale: Locale,
  stylesheets: readonly string[],
): string {
  const t = translator(messages, locale);
  const title = t("councils");
  const list = (
    <ul className="govuk-list">
      {councils.map(({ id, name, nameCy, origin }) => (
        <li key={id}>
          <a className="govuk-link govuk-!-font-size-24" href={`${origin}/?lang=${locale}`}>
            {locale === "cy" ? nameCy : name}
          </a>
        </li>
      ))}
    </ul>
  );
  return plainDocument({
    title,
    locale,
    stylesheets,
    children: (
      <>
        <h1 className="govuk-heading-xl">{title}</h1>
        <p className="govuk-body-l">{t(councils.length ? "councils-text" : "councils-none")}</p>
        {list}
      </>
    ),
  });
}
