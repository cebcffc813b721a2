import { mayReadAudit } from "#app/domains/identity/policy.ts";
import { record } from "#app/platform/audit/record.server.ts";
import type { Context } from "#app/platform/context.ts";

/**
 * An auditor reads personal data, which is put on record; for anybody else nothing is written. The
 * inner part of every query that shows personal data to staff.
 */
export async function noteReading(
  context: Context,
  subject: { kind: string; id: string },
): Promise<void> {
  if (!mayReadAudit(context.actor)) return;
  await record(context, {
    action: "personal-data.read",
    subjectKind: subject.kind,
    subjectId: subject.id,
  });
}
