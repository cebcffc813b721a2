import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { rememberMissed } from "#app/domains/contributions/commands/remember-missed.server.ts";
import { importPetitions } from "#app/domains/petitions/commands/import-petitions.server.ts";
import type { Context } from "#app/platform/context.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { contextOf } from "#tests/bench/stage/furnish.ts";
import type { Published } from "#tests/bench/stage/petition-files.ts";

/** A council with many petitions of an earlier site, ready to be searched. */
export interface Library {
  context: Context;
  remembered: number;
  /** The id that the petition at a path had where it came from. */
  idOf(path: string): number;
}

const importedAtOnce = 2_000;

/**
 * Founds a council, imports the petitions and remembers their texts, through the commands. `tidy` lets
 * PostgreSQL look at its tables, as it does by itself in time: after the first petitions, so that the
 * checks of foreign keys are not planned for empty tables, and at the end.
 */
export async function councilWith(
  slug: string,
  petitions: Iterable<Published>,
  tidy: () => Promise<unknown>,
): Promise<Library> {
  const councilId = await addCouncil({ slug, name: "Benchford", nameCy: "Benchford" });
  const patience = councilDoors(councilId, 60_000); // as the workers have it
  const service = {
    ...contextOf({ councilId, slug }, { kind: "service", job: "bench" }),
    ...patience,
  };
  let lines: string[] = [];
  let imported = 0;
  for (const petition of petitions) {
    lines.push(JSON.stringify(petition));
    if (lines.length === importedAtOnce) await flush();
  }
  await flush();
  let remembered = 0;
  for (let more = 1; more > 0; remembered += more) more = await rememberMissed(service, 2_000);

  await tidy();
  const rows = await service.read((db) =>
    db.petition.findMany({ select: { number: true, sourceId: true } }),
  );
  const ids = new Map(
    rows.map(({ number, sourceId }) => [`/petitions/${number}`, Number(sourceId)]),
  );
  const context = contextOf({ councilId, slug }, { kind: "anyone" });
  return { context, remembered, idOf: (path) => ids.get(path) ?? 0 };

  async function flush(): Promise<void> {
    imported += (await importPetitions(service, lines)).added;
    if (imported === lines.length) await tidy();
    lines = [];
  }
}
