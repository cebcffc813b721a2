import { subMonths } from "date-fns";
import { listAnswered } from "#app/domains/answers/queries/list-answered.server.ts";
import {
  similarTexts,
  type SimilarText,
} from "#app/domains/contributions/queries/similar-texts.sql.server.ts";
import { howPetitionsStand } from "#app/domains/petitions/queries/how-petitions-stand.sql.server.ts";
import { worthShowing } from "#app/domains/petitions/queries/worth-showing.sql.server.ts";
import { support } from "#app/domains/petitions/rules.similar.ts";
import type { SimilarMatter, WrittenPetition } from "#app/domains/petitions/schema.similar.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * What there is already on the matter of a petition that somebody writes: public petitions, of rejected
 * ones those of the last twelve months, threads and consultations, the most similar first. Of two that
 * are about as similar, the one that more people signed comes first: it is what they are looking for.
 */
export async function similarPetitions(
  context: Context,
  { title, background, details }: WrittenPetition,
  { limit = 5, except }: { limit?: number; except?: string } = {},
): Promise<SimilarMatter[]> {
  const rejectedSince = subMonths(context.now, 12);
  const found = await similarTexts(
    context,
    { title, text: background, details },
    { limit: considered, wanted: worthShowing({ rejectedSince, except }) },
  );
  const describe = await describer(context, found);
  return found
    .flatMap((text) => {
      const matter = describe(text);
      return matter ? [{ matter, order: text.likeness + support(matter.count ?? 0) }] : [];
    })
    .toSorted((one, other) => other.order - one.order)
    .slice(0, limit)
    .map(({ matter }) => matter);
}

// Beyond these, no number of signatures would bring one among the first.
const considered = 40;

async function describer(context: Context, texts: SimilarText[]) {
  const idsOf = (kind: SimilarText["kind"]) =>
    texts.flatMap((text) => (text.kind === kind ? [text.id] : []));
  const standing = await howPetitionsStand(context, idsOf("petition"));
  const answered = await listAnswered(context, "thread", texts.flatMap(threadOf));

  return (text: SimilarText): SimilarMatter | undefined => {
    const shown = { href: text.url, title: text.title, locale: text.locale };
    if (text.kind === "consultation") {
      return { ...shown, kind: "consultation", state: stateOf(text, context.now) };
    }
    if (text.kind === "question") {
      const isAnswered = threadOf(text).some((id) => answered.has(id));
      return { ...shown, kind: "thread", state: "open", answered: isAnswered };
    }
    const stands = standing.get(text.id);
    return stands && { ...shown, kind: "petition", ...stands };
  };
}

function threadOf({ kind, pageTag }: SimilarText): string[] {
  const id =
    kind === "question" && pageTag?.startsWith("thread:") && pageTag.slice("thread:".length);
  return id ? [id] : [];
}

function stateOf({ opensAt, closesAt }: SimilarText, now: Date): SimilarMatter["state"] {
  if (opensAt && now < opensAt) return "planned";
  return closesAt && now >= closesAt ? "closed" : "open";
}
