import { messages } from "#app/domains/petitions/messages.en.ts";
import { petitionsHref, publicStates, type PublicState } from "#app/domains/petitions/rules.ts";
import type { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";

interface PetitionFilterProps {
  query: Pick<PetitionListQuery, "state" | "q">;
  counts: Record<PublicState, number>;
}

/** Searches the petitions and chooses those in one state. */
export function PetitionFilter({ query, counts }: PetitionFilterProps) {
  const t = useTranslator(messages);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <form method="get" action="/petitions" role="search" className="filters">
        <Input
          name="q"
          type="search"
          label={t("search-label")}
          defaultValue={query.q}
          groupClassName="filters__search"
        />
        {query.state !== "open" && <input type="hidden" name="state" value={query.state} />}
        <Button variant="secondary">{t("search-button")}</Button>
      </form>
      <nav aria-label={t("filter-label")}>
        <ul className="link-list">
          {[...publicStates, "all" as const].map((state) => (
            <li key={state}>
              <a
                className="govuk-link"
                href={petitionsHref({ state, q: query.q })}
                aria-current={state === query.state ? "true" : undefined}
              >
                {t(`filter-${state}`, { count: state === "all" ? all : counts[state] })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
