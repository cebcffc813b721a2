import { exportedDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readDocumentsAfter } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import type { Context } from "#app/platform/context.ts";

const batch = 100;

/** Every public petition as a document, in the order of their numbers, read a hundred at a time. */
export async function* exportPetitions(context: Context): AsyncGenerator<object> {
  let reached = 0;
  for (;;) {
    const facts = await readDocumentsAfter(context, reached, batch);
    for (const one of facts) yield exportedDocument(one, context.council);
    if (facts.length < batch) return;
    reached = facts.at(-1)!.number;
  }
}
