import { messages } from "#app/domains/petitions/messages.en.ts";
import { messages as ofTerms } from "#app/domains/petitions/messages.terms.en.ts";
import { petitionsHref, publicStates, type PublicState } from "#app/domains/petitions/rules.ts";
import type { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

interface PetitionFilterProps {
  query: Pick<PetitionListQuery, "state" | "q" | "ward" | "topic" | "term">;
  counts: Record<PublicState, number>;
  wards: readonly { slug: string; name: string }[];
  topics: readonly string[];
  terms: readonly { slug: string; name: string }[];
}

/** Searches the petitions and chooses those in one state, about one ward, on one topic, of one term. */
export function PetitionFilter({ query, counts, wards, topics, terms }: PetitionFilterProps) {
  const t = useTranslator(messages);
  const tTerms = useTranslator(ofTerms);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  // How many there are of what was chosen would be asked for at every choice: it is seen below.
  const isNarrowed = [query.q, query.ward, query.topic, query.term].some(Boolean);
  const say = (state: PublicState | "all") =>
    isNarrowed
      ? t(`state-${state}`)
      : t(`filter-${state}`, { count: state === "all" ? all : counts[state] });
  // Hardly anybody withdraws a petition; until somebody does there is nothing to choose.
  const isOffered = (state: PublicState | "all") =>
    state !== "withdrawn" || counts.withdrawn > 0 || query.state === "withdrawn";
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
        <Choice
          name="ward"
          label={t("filter-ward")}
          all={t("filter-ward-all")}
          chosen={query.ward}
          choices={wards}
        />
        <Choice
          name="topic"
          label={t("filter-topic")}
          all={t("filter-topic-all")}
          chosen={query.topic}
          choices={topics.map((topic) => ({ slug: topic, name: topic }))}
        />
        <Choice
          name="term"
          label={tTerms("filter-term")}
          all={tTerms("filter-term-all")}
          chosen={query.term}
          choices={terms}
        />
        {query.state !== "open" && <input type="hidden" name="state" value={query.state} />}
        <Button variant="secondary">{t("search-button")}</Button>
      </form>
      <nav aria-label={t("filter-label")}>
        <ul className="link-list">
          {[...publicStates, "all" as const].filter(isOffered).map((state) => (
            <li key={state}>
              <a
                className="govuk-link"
                href={petitionsHref({ ...query, state })}
                aria-current={state === query.state ? "true" : undefined}
              >
                {say(state)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  choices: readonly { slug: string; name: string }[];
}

/** One of a few, or all of them; nothing where there is nothing to choose. */
function Choice({ name, label, all, chosen, choices }: ChoiceProps) {
  if (choices.length === 0) return null;
  const items = choices.map((choice) => ({ value: choice.slug, label: choice.name }));
  return (
    <Select
      name={name}
      label={label}
      defaultValue={chosen}
      items={[{ value: "", label: all }, ...items]}
    />
  );
}
