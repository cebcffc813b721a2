import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import { correctableIn, decidableIn } from "#app/domains/petitions/rules.moderating.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface PetitionActsProps {
  /** `returnFirst`: as yet it is rejected only for reasons that hide it. */
  petition: { number: number; state: string; returns: number; returnFirst: boolean };
  may: { decide: boolean; tend: boolean; undo: boolean };
}

/** What the reader can do with a petition in its state, each a page of its own. */
export function PetitionActs({ petition, may }: PetitionActsProps) {
  const { number, state, returns, returnFirst } = petition;
  const t = useTranslator(messages);
  const can = (act: keyof typeof decidableIn) => decidableIn[act].includes(state);
  const acts = [
    may.decide && can("publish") && (["publish", "publication"] as const),
    may.decide && can("return") && returns === 0 && (["return", "return"] as const),
    may.decide &&
      can("reject") &&
      ([returnFirst ? "reject-hiding" : "reject", "rejection"] as const),
    may.decide && can("take-down") && (["take-down", "takedown"] as const),
    may.undo && can("restore") && (["restore", "restoration"] as const),
    may.tend && correctableIn.includes(state) && (["correct", "corrections/new"] as const),
    may.tend && state !== "removed" && (["label", "labels"] as const),
    may.undo && can("remove") && (["remove", "removal"] as const),
  ].filter((act) => act !== false);
  if (acts.length === 0) return null;
  return (
    <section aria-labelledby="acts">
      <h2 className="govuk-heading-m" id="acts">
        {t("decide-title")}
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {acts.map(([act, place]) => (
          <li key={act}>
            <a className="govuk-link" href={`/staff/petitions/${number}/${place}`}>
              {t(`act-${act}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
