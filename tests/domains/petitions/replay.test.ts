import { describe, expect, test } from "vitest";
import { showStanding } from "#app/domains/petitions/queries/show-standing.sql.server.ts";
import { figuresOf, sumOf } from "#app/domains/petitions/rules.figures.ts";
import { dayIn } from "#app/platform/clock.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { drained, sumsOf } from "#tests/domains/petitions/counts.ts";
import {
  fall,
  readTrace,
  rise,
  stretchesOf,
  type Scene,
  type Step,
} from "#tests/domains/petitions/trace.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { realData } from "#tests/support/real-data.ts";

const data = realData("petitions/signature-trace-2016.csv", "a petition of 2016 is not replayed");

// All four million signatures take about six minutes: FOLKMOOT_WHOLE_TRACE=1.
const trace =
  process.env.FOLKMOOT_WHOLE_TRACE === "1"
    ? { divisor: 1, total: 4_095_690, falls: [-12_407, -75_169, -1_070, -1_867, -3_226, -410] }
    : { divisor: 100, total: 40_956, falls: [-124, -752, -10, -19, -32, -5] };

describe.skipIf(!data.isThere)(`the largest petition of 2016, divided by ${trace.divisor}`, () => {
  test(
    "counts are exact every six hours and after each of six removals, and each has its dated note",
    {
      timeout: 12_000_000 / trace.divisor,
    },
    async () => {
      const town = await aCouncil();
      const petition = await aPetition(town);
      const steps = readTrace(data.path, trace.divisor);
      const falls = steps.filter(({ change }) => change < 0);
      expect(falls.map(({ change }) => change)).toEqual(trace.falls);

      const scene = sceneOf(town, petition);
      let fallen = 0;
      for (const [stretch, together] of stretchesOf(steps, 6).entries()) {
        const last = together.at(-1)!;
        if (last.change < 0) await fall(scene, last, fallen++);
        else await rise(scene, together, stretch === 0 ? falls : []);
        await drained(town, petition.id);
        const { total } = last;
        expect(await sumsOf(petition.id)).toMatchObject({ total, places: total, days: total });
      }

      const standing = await showStanding(town.anyone, petition.id);
      expect(standing.count).toBe(trace.total);
      const figures = figuresOf(standing.counts);
      const { unresolved, elsewhere, paper } = figures;
      expect(sumOf(figures.byWard.shown) + unresolved + elsewhere + paper).toBe(trace.total);
      expect(sumOf(figures.byCountry.shown)).toBe(trace.total);
      expect(standing.days).toEqual(daysIn(steps));
      expect(await notesOf(petition.id)).toEqual(
        falls.map(({ at, change }) => ({ at, removed: String(-change) })),
      );
    },
  );
});

function sceneOf(town: Town, petition: Scene["petition"]): Scene {
  return {
    petition,
    areaIds: [town.areas[0]!.id, town.areas[1]!.id],
    as: (now) => town.as(town.ade.actor, { now }),
    query: reality,
    lastRemoval: async () => {
      const [row] = await reality<{ id: string }>(
        "SELECT id FROM signature_removals WHERE petition_id = $1 ORDER BY number DESC LIMIT 1",
        [petition.id],
      );
      return row!.id;
    },
  };
}

/** What the chart has to show: how many came and went on each day of London's calendar. */
function daysIn(steps: readonly Step[]) {
  const days = new Map<string, { day: string; added: number; removed: number }>();
  for (const { at, change } of steps) {
    const day = dayIn("Europe/London", at);
    const row = days.get(day) ?? { day, added: 0, removed: 0 };
    if (change > 0) row.added += change;
    else row.removed -= change;
    days.set(day, row);
  }
  return [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function notesOf(petitionId: string) {
  return reality<{ at: Date; removed: string }>(
    `SELECT published_at AS at, details->>'removed' AS removed FROM petition_entries
     WHERE petition_id = $1 AND kind = 'removal' ORDER BY published_at`,
    [petitionId],
  );
}
