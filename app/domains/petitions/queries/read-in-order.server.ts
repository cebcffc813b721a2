import {
  readDocuments,
  type DocumentFacts,
} from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

/** What the documents of some petitions are made of, in the order of their numbers as given. */
export async function readInOrder(
  context: Context,
  numbers: readonly number[],
): Promise<DocumentFacts[]> {
  const facts = await readDocuments(context, numbers);
  const byNumber = new Map(facts.map((one) => [one.number, one]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
