import {
  forgetCouncils,
  listCouncils,
  type ListedCouncil,
} from "#app/domains/councils/queries/list-councils.server.ts";

/** The council with this id, also if it joined a moment ago. */
export async function findCouncil(id: string): Promise<ListedCouncil | null> {
  const known = (await listCouncils()).find((council) => council.id === id);
  if (known) return known;

  forgetCouncils();
  return (await listCouncils()).find((council) => council.id === id) ?? null;
}
