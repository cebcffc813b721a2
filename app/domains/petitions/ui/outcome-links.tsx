import { messages } from "#app/domains/petitions/messages.lists.en.ts";
import { outcomeLists, petitionsHref, type ListWish } from "#app/domains/petitions/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface OutcomeLinksProps {
  query: ListWish;
  /** A list that somebody asked for, and there is none of that name. */
  unknown: string | null;
}

/** Chooses the newest petitions, or those of which something came; says so when there is no such list. */
export function OutcomeLinks({ query, unknown }: OutcomeLinksProps) {
  const t = useTranslator(messages);
  return (
    <>
      <nav aria-label={t("lists-label")}>
        <ul className="link-list">
          {outcomeLists.map((state) => (
            <li key={state}>
              <a
                className="govuk-link"
                href={petitionsHref({ ...query, state })}
                aria-current={state === query.state ? "true" : undefined}
              >
                {t(state)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {unknown && <InsetText>{t("list-unknown", { list: unknown })}</InsetText>}
    </>
  );
}
