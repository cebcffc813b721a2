import { readFileSync } from "node:fs";
import { goOnWithRemoval } from "#app/domains/petitions/commands/go-on-with-removal.server.ts";
import { prepareRemoval } from "#app/domains/petitions/commands/prepare-removal.server.ts";
import { startRemoval } from "#app/domains/petitions/commands/start-removal.server.ts";
import { removalForm } from "#tests/domains/petitions/a-removal.ts";
import type { Context } from "#app/platform/context.ts";

/** By how much a petition's total changed, at which moment, and how high it was then. */
export interface Step {
  at: Date;
  change: number;
  total: number;
}

/** A recorded total (CSV of UTC moments and totals), scaled down: each total divided, the rest dropped. */
export function readTrace(path: string, divisor: number): Step[] {
  const lines = readFileSync(path, "utf8").trim().split("\n").slice(1);
  let before = 0;
  return lines.flatMap((line) => {
    const [moment, count] = line.split(",") as [string, string];
    const total = Math.floor(Number(count) / divisor);
    const change = total - before;
    before = total;
    return change === 0 ? [] : [{ at: new Date(`${moment.replace(" ", "T")}Z`), change, total }];
  });
}

/** Steps that are taken together: all rises within so many hours, or one fall. */
export function stretchesOf(steps: readonly Step[], hours: number): Step[][] {
  const stretches: Step[][] = [];
  const number = ({ at }: Step) => Math.floor(at.getTime() / (hours * 3_600_000));
  for (const step of steps) {
    const [first] = stretches.at(-1) ?? [];
    const joins = first && first.change > 0 && step.change > 0 && number(first) === number(step);
    if (joins) stretches.at(-1)!.push(step);
    else stretches.push([step]);
  }
  return stretches;
}

/** Where a trace is played: as an administrator, to one petition, on rows that are set down. */
export interface Scene {
  as(now: Date): Context;
  petition: { id: string; number: number };
  areaIds: readonly [string, string];
  query(text: string, values: unknown[]): Promise<unknown[]>;
  lastRemoval(): Promise<string>;
}

/**
 * Those who signed within a stretch, each at their moment. The first bear the domains of what is removed
 * later: one for every fall of the trace.
 */
export async function rise(scene: Scene, steps: readonly Step[], falls: readonly Step[] = []) {
  const removed = falls.map(({ change }, fall) => ({ change: -change, domain: domainOf(fall) }));
  const known = removed.reduce((sum, { change }) => sum + change, 0);
  const others = steps.map(({ at, change }) => ({ at, change, domain: "people.example" }));
  others[0]!.change -= known;
  const bots = removed.map((part) => ({ at: steps[0]!.at, ...part }));
  const given = [...bots, ...others];
  await scene.query(
    `INSERT INTO signatures (council_id, id, petition_id, name, email, email_key, email_domain,
       postcode, country, area_id, connection, state, created_at, confirmed_at, confirmed_in)
     SELECT p.council_id, gen_random_uuid(), p.id, 'Somebody', '', gen_random_uuid()::text, domain, '',
       CASE WHEN n % 25 = 0 THEN 'FR' ELSE 'GB' END,
       CASE WHEN n % 25 > 16 THEN $3::uuid WHEN n % 25 > 1 THEN $2::uuid END,
       'lives', 'confirmed', at, at, pg_current_xact_id()::text::bigint
     FROM petitions p, unnest($4::timestamptz[], $5::int[], $6::text[]) AS given (at, change, domain),
       generate_series(1, change) AS n
     WHERE p.id = $1`,
    [
      scene.petition.id,
      ...scene.areaIds,
      given.map(({ at }) => at),
      given.map(({ change }) => change),
      given.map(({ domain }) => domain),
    ],
  );
}

/** One of the falls: a batch of signatures is removed, for a reason and with a note. */
export async function fall(scene: Scene, { at, change }: Step, index: number): Promise<void> {
  const context = scene.as(at);
  const form = removalForm({ domain: domainOf(index) });
  const prepared = await prepareRemoval(context, scene.petition.number, form);
  if (!prepared.ok) throw new Error(prepared.reason);
  const { number, found } = prepared.value;
  if (found !== -change) throw new Error(`${found} found where ${-change} are to go`);
  await startRemoval(context, { petition: scene.petition.number, number });
  const id = await scene.lastRemoval();
  for (let gone = 0; gone <= found + 100; gone += 100) await goOnWithRemoval(context, id);
}

function domainOf(fall: number): string {
  return `list-${fall + 1}.example`;
}
