import { median } from "#tests/bench/measure/latencies.ts";
import { putLoad, type Load, type LoadResult } from "#tests/bench/measure/load.ts";
import { cpuMsSince, cpuTimes } from "#tests/bench/measure/processes.ts";

/** One side of a comparison: what is asked, and whose CPU time counts. */
export interface Side {
  load: Load;
  pids: () => number[];
  /** Answers that count as right; others make the figure void. */
  status: number;
}

export interface Figures {
  per_second: number;
  p50_ms: number;
  p99_ms: number;
  cpu_ms_per_request: number;
}

export interface Comparison {
  ours: Figures;
  limit: Figures;
  ratio: number;
  ratio_min: number;
  ratio_max: number;
  rounds: number;
  /** Rounds left out because the machine was busy with something else. */
  contaminated: number;
  /** Answers with another status than the right one; must be 0. */
  wrong: number;
}

interface Round {
  ours: Figures;
  limit: Figures;
  calibration: number;
  wrong: number;
}

/**
 * Measures two sides in turns, after a calibrating load on a bare server: the first round warms up,
 * and rounds in which the calibrator deviates from its median by more than a fifth are dropped.
 */
export async function compare(
  ours: Side,
  limit: Side,
  calibrator: Load,
  rounds = 5,
): Promise<Comparison> {
  const all: Round[] = [];
  for (let round = 0; round <= rounds; round += 1)
    all.push(await playRound(ours, limit, calibrator));
  const measured = all.slice(1);
  const usual = median(measured.map((round) => round.calibration));
  const clean = measured.filter(({ calibration }) => Math.abs(calibration / usual - 1) <= 0.2);
  const ratios = clean.map((round) => round.ours.per_second / round.limit.per_second);
  return {
    ours: middle(clean.map((round) => round.ours)),
    limit: middle(clean.map((round) => round.limit)),
    ratio: median(ratios),
    ratio_min: Math.min(...ratios),
    ratio_max: Math.max(...ratios),
    rounds: clean.length,
    contaminated: measured.length - clean.length,
    wrong: all.reduce((sum, round) => sum + round.wrong, 0),
  };
}

async function playRound(ours: Side, limit: Side, calibrator: Load): Promise<Round> {
  const calibration = await putLoad(calibrator);
  const one = await play(ours);
  const other = await play(limit);
  return {
    ours: one.figures,
    limit: other.figures,
    calibration: calibration.requests / calibration.seconds,
    wrong: one.wrong + other.wrong,
  };
}

/** Plays one side once; what it sends is numbered on from the time before. */
export async function play({ load, pids, status }: Side) {
  const before = cpuTimes(pids());
  const result = await putLoad(load);
  const cpu = cpuMsSince(before, pids());
  if (load.method === "POST") load.firstNumber = result.nextNumber;
  return {
    figures: figuresOf(result, cpu),
    wrong: result.requests - (result.statuses[status] ?? 0),
  };
}

function figuresOf(result: LoadResult, cpu: number): Figures {
  return {
    per_second: result.requests / result.seconds,
    p50_ms: result.p50_ms,
    p99_ms: result.p99_ms,
    cpu_ms_per_request: cpu / result.requests,
  };
}

/** The median of each figure. */
export function middle(all: Figures[]): Figures {
  const of = (key: keyof Figures) => median(all.map((figures) => figures[key]));
  return {
    per_second: of("per_second"),
    p50_ms: of("p50_ms"),
    p99_ms: of("p99_ms"),
    cpu_ms_per_request: of("cpu_ms_per_request"),
  };
}
