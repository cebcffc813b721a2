import { NewCouncilSchema, type NewCouncil } from "#app/domains/councils/schema.ts";
import { forgetCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { record } from "#app/platform/audit/record.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { addFirstKey } from "#app/platform/vault/council-keys.server.ts";

/** A council joins the service, with keys of its own; the answer is its id. */
export async function addCouncil(council: NewCouncil): Promise<string> {
  const id = newId();
  const data = { id, ...NewCouncilSchema.parse(council) };

  await councilDoors(id).write(async (db) => {
    await db.council.create({ data, select: { id: true } });
    await addFirstKey(db);
    const service = { kind: "service", job: "add-council" } as const;
    const about = { subjectKind: "council", subjectId: id };
    const after = { slug: data.slug, name: data.name };
    await record(
      { write: (work) => work(db), actor: service, now: new Date() },
      { action: "councils.add-council", ...about, after },
    );
  });
  forgetCouncils();
  return id;
}
