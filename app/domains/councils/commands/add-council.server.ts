import { NewCouncilSchema, type NewCouncil } from "#app/domains/councils/schema.ts";
import { forgetCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { councilDoors } from "#app/platform/db/council-doors.server.ts";
import { newId } from "#app/platform/ids.server.ts";

/** A council joins the service; the answer is its id. */
export async function addCouncil(council: NewCouncil): Promise<string> {
  const id = newId();
  const data = { id, ...NewCouncilSchema.parse(council) };

  await councilDoors(id).write((db) => db.council.create({ data, select: { id: true } }));
  forgetCouncils();
  return id;
}
