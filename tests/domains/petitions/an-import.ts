import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import { exportedDocument } from "#app/domains/petitions/queries/petition-document.server.ts";
import { readDocuments } from "#app/domains/petitions/queries/read-documents.sql.server.ts";
import type { Town } from "#tests/support/council.ts";

export type Attributes = Record<string, unknown>;

/** A petition in the public shape, as an earlier site gave it. */
export function aDocument(id: number, different: Attributes = {}): object {
  const usual = {
    action: `Petition ${id}`,
    background: "Because.",
    additional_details: null,
    state: "open",
    signature_count: 0,
    opened_at: "2021-01-15T12:36:49.244Z",
    created_at: "2021-01-07T19:58:47.828Z",
    updated_at: "2021-09-14T09:31:10.064Z",
  };
  return { type: "petition", id, attributes: { ...usual, ...different } };
}

/** Documents are taken over, as by whoever keeps the service. */
export function imported(town: Town, ...documents: object[]) {
  const operator = town.as({ kind: "service", job: "import" });
  return importPetitions(
    operator,
    documents.map((document) => JSON.stringify(document)),
  );
}

/** A petition as it leaves for another site. */
export async function exported(town: Town, number: number): Promise<{ attributes: Attributes }> {
  const [facts] = await readDocuments(town.anyone, [number]);
  const document = exportedDocument(facts!, town.council);
  return JSON.parse(JSON.stringify(document)) as { attributes: Attributes };
}
