import { assertMaySetUp } from "#app/domains/councils/policy.ts";
import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import type { Service } from "#app/domains/councils/schema.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { bump } from "#app/platform/pages/bump.server.ts";

/** The council says something on every page for the time being, or lets parts of its site rest. */
export async function changeService(context: Context, service: Service): Promise<void> {
  assertMaySetUp(context.actor);
  await context.write(async (db) => {
    const inside = within(context, db);
    const { settings } = await showSettings(inside);
    await db.council.updateMany({
      where: { id: context.council.id },
      data: { settings: { ...settings, service } },
    });
    await record(inside, {
      action: "councils.change-service",
      subjectKind: "council",
      subjectId: context.council.id,
      before: settings.service,
      after: service,
    });
    await bump(db, "site");
  });
}
