import { mayReadResponses } from "#app/domains/consultations/policy.ts";
import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import type { Context } from "#app/platform/context.ts";

const batch = 500;

export interface RawResponse {
  reference: string;
  submittedAt: Date;
  locale: string;
  /** By question id. */
  answers: Map<string, string>;
}

/**
 * Every response in the order in which they came, read in batches so that any number fits in memory.
 * When an auditor reads them, that is on record.
 */
export async function* readAllResponses(
  context: Context,
  consultationId: string,
): AsyncGenerator<RawResponse> {
  if (!mayReadResponses(context.actor)) return;
  await noteReading(context, { kind: "consultation", id: consultationId });

  let last: string | undefined;
  for (;;) {
    const rows = await context.read((db) =>
      db.consultationResponse.findMany({
        where: { consultationId, ...(last && { id: { gt: last } }) },
        select: {
          id: true,
          reference: true,
          submittedAt: true,
          locale: true,
          answers: { select: { questionId: true, text: true, choice: true, scale: true } },
        },
        orderBy: { id: "asc" },
        take: batch,
      }),
    );
    for (const { answers, id: _, ...row } of rows) {
      const said = answers.map(
        (a) => [a.questionId, a.text ?? a.choice ?? String(a.scale)] as const,
      );
      yield { ...row, answers: new Map(said) };
    }
    if (rows.length < batch) return;
    last = rows.at(-1)!.id;
  }
}
