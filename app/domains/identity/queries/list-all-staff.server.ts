import { listStaff, type StaffRow } from "#app/domains/identity/queries/list-staff.server.ts";
import type { PeopleQuery } from "#app/domains/identity/schema.people.ts";
import type { Context } from "#app/platform/context.ts";

/** Everybody who is asked for, page after page, so that any number fits in memory. */
export async function* listAllStaff(
  context: Context,
  query: PeopleQuery,
): AsyncGenerator<StaffRow> {
  let after: string | undefined;
  do {
    const { people, next } = await listStaff(context, { ...query, after });
    yield* people;
    after = next ?? undefined;
  } while (after);
}
