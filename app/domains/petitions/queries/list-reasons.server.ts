import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import { builtInReasons } from "#app/domains/petitions/rules.reasons.ts";
import type { Context } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/** A reason for which a council does not accept petitions, in both languages. */
export interface Reason {
  code: string;
  title: string;
  titleCy: string;
  sentence: string;
  sentenceCy: string;
  /** Whether a petition rejected for it is not shown at all. */
  hides: boolean;
  retiredAt: Date | null;
  /** It comes with the service, so it can be retired but not deleted. */
  builtIn: boolean;
}

/** The reasons of a council in the order of the form: those of the service as it changed them, and its own. */
export async function listReasons(context: Context): Promise<Reason[]> {
  const own = await context.read((db) =>
    db.rejectionReason.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] }),
  );
  const changed = new Map(own.map((reason) => [reason.code, reason]));
  const known = new Set<string>(builtInReasons.map(({ code }) => code));
  return [
    ...builtInReasons.map((reason) => ({ ...asItComes(reason), ...changed.get(reason.code) })),
    ...own.filter(({ code }) => !known.has(code)).map((reason) => ({ ...reason, builtIn: false })),
  ];
}

/** The reasons that can be chosen now. */
export async function reasonsToChoose(context: Context): Promise<Reason[]> {
  return (await listReasons(context)).filter(({ retiredAt }) => !retiredAt);
}

/** All reasons, each with how many petitions were returned or rejected for it. */
export async function listReasonsWithUse(context: Context) {
  await noteReading(context, { kind: "council", id: context.council.id });
  const reasons = await listReasons(context);
  return context.read(async (db) => {
    const used = await db.petition.findMany({
      where: { rejectionCodes: { isEmpty: false } },
      select: { rejectionCodes: true },
    });
    const uses = new Map<string, number>();
    for (const { rejectionCodes } of used) {
      for (const code of rejectionCodes) uses.set(code, (uses.get(code) ?? 0) + 1);
    }
    return reasons.map((reason) => ({ ...reason, uses: uses.get(reason.code) ?? 0 }));
  });
}

function asItComes({ code, hides }: (typeof builtInReasons)[number]): Reason {
  const [en, cy] = [translator(messages, "en"), translator(messages, "cy")];
  return {
    code,
    title: en(`reason-${code}`),
    titleCy: cy(`reason-${code}`),
    sentence: en(`reason-${code}-sentence`),
    sentenceCy: cy(`reason-${code}-sentence`),
    hides,
    retiredAt: null,
    builtIn: true,
  };
}
