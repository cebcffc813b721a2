import { median } from "#tests/bench/measure/latencies.ts";
import { putLoad, type Load } from "#tests/bench/measure/load.ts";
import { middle, play, type Figures, type Side } from "#tests/bench/measure/rounds.ts";

/** Several sides, measured in turns. */
export interface Turns {
  /** The medians over the rounds that count. */
  figures: Record<string, Figures>;
  rounds: Record<string, Figures>[];
  /** Rounds left out because the machine was busy with something else. */
  contaminated: number;
  /** Answers with another status than the right one, in all rounds. */
  wrong: number;
}

export interface Ratio {
  median: number;
  min: number;
  max: number;
}

/**
 * Plays several sides one after the other, over and over, each round after a calibrating load on a bare
 * server: the first round warms up, and rounds in which the calibrator deviates from its median by more
 * than a fifth are dropped.
 */
export async function takeTurns(
  sides: Record<string, Side>,
  calibrator: Load,
  count = 5,
): Promise<Turns> {
  const all: { calibration: number; figures: Record<string, Figures> }[] = [];
  let wrong = 0;
  for (let round = 0; round <= count; round += 1) {
    const bare = await putLoad(calibrator);
    const figures: Record<string, Figures> = {};
    for (const [name, side] of Object.entries(sides)) {
      const played = await play(side);
      figures[name] = played.figures;
      wrong += played.wrong;
    }
    if (round > 0) all.push({ calibration: bare.requests / bare.seconds, figures });
  }
  const usual = median(all.map(({ calibration }) => calibration));
  const clean = all.filter(({ calibration }) => Math.abs(calibration / usual - 1) <= 0.2);
  const rounds = clean.map(({ figures }) => figures);
  const medians = Object.keys(sides).map((name) => [
    name,
    middle(rounds.map((figures) => figures[name]!)),
  ]);
  return {
    figures: Object.fromEntries(medians),
    rounds,
    contaminated: all.length - clean.length,
    wrong,
  };
}

/** How many of the one side fit into the other's time, round by round. */
export function ratioOf({ rounds }: Turns, one: string, other: string): Ratio {
  const ratios = rounds.map((round) => round[one]!.per_second / round[other]!.per_second);
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
