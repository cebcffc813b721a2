import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { keyPaper } from "#app/domains/petitions/commands/key-paper.server.ts";
import { publishEntry } from "#app/domains/petitions/commands/publish-entry.server.ts";
import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { unwritten, type EntryFields } from "#app/domains/petitions/schema.timeline.ts";
import type { Outcome } from "#app/platform/outcome.ts";
import type { SeedTown } from "#prisma/seed/town.ts";

interface PlannedEntry {
  kind: OwnKind;
  by: string;
  daysAgo: number;
  /** The day of a hearing or debate, from today. */
  inDays?: number;
  fields: Partial<EntryFields>;
}

interface PlannedPaper {
  lines: number;
  void: number;
  daysAgo: number;
  note: string;
  keyedBy: string;
  /** Nobody, where it still waits. */
  checkedBy?: string;
}

interface PlannedLife {
  title: string;
  entries?: PlannedEntry[];
  paper?: PlannedPaper[];
}

const lives: Record<string, PlannedLife[]> = {
  westford: [
    {
      title: "Light the towpath between the weir and Stanbridge",
      entries: [
        {
          kind: "acknowledgement",
          by: "ines",
          daysAgo: 30,
          fields: {
            text: "Thank you. Highways will walk the path after dark and say what it finds.",
          },
        },
      ],
      paper: [
        {
          lines: 60,
          void: 3,
          daysAgo: 14,
          note: "From the lock keeper’s hut.",
          keyedBy: "ines",
          checkedBy: "priya",
        },
      ],
    },
    {
      title: "Keep the Saturday market on Market Square",
      entries: [
        {
          kind: "acknowledgement",
          by: "ines",
          daysAgo: 10,
          fields: {
            text: "We have passed this to the officers who draw up the plans for the square.",
          },
        },
        {
          kind: "response",
          by: "bryn",
          daysAgo: 3,
          fields: {
            summary: "The market stays on the square on Saturdays.",
            willDo: [
              "Keep all forty pitches",
              "Move the taxi rank round the corner until two o’clock",
            ],
            willNotDo: ["Close Bridge Street to buses"],
            why: "The stalls and the buses both fit once the taxis stand elsewhere. We tried it on two Saturdays.",
          },
        },
      ],
    },
  ],
  eastmere: [
    {
      title: "A later last ferry on Fridays and Saturdays",
      entries: [
        {
          kind: "acknowledgement",
          by: "ines",
          daysAgo: 22,
          fields: {
            text: "Thank you. The ferry’s crew and its hours are a matter for the transport committee.",
          },
        },
        {
          kind: "hearing",
          by: "priya",
          daysAgo: 6,
          inDays: 15,
          fields: {
            title: "Transport committee, Shore Hall, seven o’clock",
            text: "Whoever started the petition may speak for five minutes.",
          },
        },
      ],
    },
    {
      title: "Keep the promenade toilets open all year",
      paper: [
        {
          lines: 34,
          void: 2,
          daysAgo: 2,
          note: "From the café at the bandstand.",
          keyedBy: "ines",
        },
      ],
    },
  ],
};

/** What became of petitions: what officers said about them, and the sheets that people handed in. */
export async function seedPetitionLives(town: SeedTown): Promise<void> {
  for (const { title, entries = [], paper = [] } of lives[town.council.slug] ?? []) {
    const number = await numberOf(town, title);
    for (const sheets of paper) await seedPaper(town, number, sheets);
    for (const entry of entries) await seedEntry(town, number, entry);
  }
}

async function numberOf(town: SeedTown, title: string): Promise<number> {
  const petition = await town
    .service()
    .read((db) =>
      db.petition.findFirst({ where: { contribution: { title } }, select: { number: true } }),
    );
  if (!petition) throw new Error(`There is no petition here called: ${title}`);
  return petition.number;
}

async function seedPaper(town: SeedTown, number: number, sheets: PlannedPaper): Promise<void> {
  const { lines, void: spoilt, daysAgo, note, keyedBy, checkedBy } = sheets;
  const scan = new File([sheetsOf(number, note)], "sheets.pdf", { type: "application/pdf" });
  const form = { lines, void: spoilt, note, scan };
  const { batch } = valueOf(await keyPaper(town.as(keyedBy, { daysAgo }), number, form));
  if (!checkedBy) return;
  const checker = town.as(checkedBy, { daysAgo: daysAgo - 0.5 });
  valueOf(await checkPaper(checker, batch, { lines, void: spoilt, note: "" }));
}

async function seedEntry(town: SeedTown, number: number, entry: PlannedEntry): Promise<void> {
  const { kind, by, daysAgo, inDays, fields } = entry;
  const occursOn =
    inDays === undefined
      ? undefined
      : new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
  const outcome = await publishEntry(town.as(by, { daysAgo }), {
    number,
    kind,
    fields: { ...unwritten, ...fields, occursOn },
  });
  valueOf(outcome);
}

/** The smallest file that says of itself that it is a PDF. */
function sheetsOf(number: number, note: string): string {
  return `%PDF-1.4\n% Sheets of petition ${number}. ${note}\n%%EOF\n`;
}

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
