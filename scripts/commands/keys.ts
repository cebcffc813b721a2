import { setTimeout as sleep } from "node:timers/promises";
import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { rekeyAddresses } from "#app/domains/identity/commands/rekey-addresses.sql.server.ts";
import type { Context } from "#app/platform/context.ts";
import { rewrapKeys } from "#app/platform/vault/rewrap-keys.server.ts";
import {
  beginRotation,
  destroyOldKeys,
  type Rotation,
  untilSettled,
} from "#app/platform/vault/rotate-keys.server.ts";
import { sealAgain, type Sealed, total } from "#app/platform/vault/seal-again.server.ts";
import { markOf } from "#app/platform/vault/vault.server.ts";
import {
  type Args,
  type Command,
  councilIn,
  Refusal,
  type Terminal,
  UsageProblem,
} from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";

const patience = 60 * 60 * 1000;

export const keysCommand: Command = {
  name: "keys",
  usage: ["keys rotate --council <slug> [--lookup]", "keys rewrap [--council <slug>]"],
  about:
    "Gives a council a new key and seals its addresses with it (--lookup: the key by which they are found too, with the site stopped), or wraps the keys anew after SECRET has changed.",
  plan(args) {
    const [what, ...more] = args.words;
    const { lookup = false } = args.given;
    if (what === "rotate" && more.length === 0) return planRotation(args, lookup);
    if (what === "rewrap" && more.length === 0 && !lookup)
      return (terminal) => rewrap(args.council, terminal);
    throw new UsageProblem("Rotate a council's keys, or wrap them anew?");
  },
};

function planRotation(args: Args, lookup: boolean) {
  const council = councilIn(args);
  return async ({ say, report }: Terminal) => {
    const context = await councilContext(council, patience);
    const found = lookup ? await rekey(context, say) : {};
    const rotation = await beginRotation(context);
    const { from, to, isNew } = rotation;
    say(isNew ? `Key ${to} is made.` : `A rotation to key ${to} was broken off and goes on.`);

    await waitUntil("seals", context, to, say);
    const sealed = await sealAgain(context, markOf(to));
    for (const [column, rows] of Object.entries(sealed)) say(`${column}: ${rows} sealed again`);
    await waitUntil("alone", context, to, say);
    const late = await finish(context, rotation, sealed);
    say(
      `Key ${from.join(", ")} is destroyed; ${total(sealed) + late} texts are sealed with ${to}.`,
    );
    report({ from, to, sealed, late, ...found });
  };
}

/** What others sealed with the old key while it was still theirs is sealed again; then the old key goes. */
async function finish(context: Context, rotation: Rotation, sealed: Sealed): Promise<number> {
  let late = 0;
  do late += total(await sealAgain(context, markOf(rotation.to)));
  while (!(await destroyOldKeys({ ...context, now: new Date() }, rotation, { ...sealed, late })));
  return late;
}

async function rekey(context: Context, say: Terminal["say"]): Promise<{ found: number }> {
  const outcome = await rekeyAddresses(context);
  if (outcome.siteRuns)
    throw new Refusal(
      "Somebody is connected to the database: stop web and worker first. Nothing was changed.",
    );
  say(`${outcome.addresses} addresses are found by a new key. Web and worker may start again.`);
  return { found: outcome.addresses };
}

const reasons = {
  seals: "until every process has the new key",
  alone: "until no process seals with the old key any more",
};

async function waitUntil(
  what: keyof typeof reasons,
  context: Context,
  key: number,
  say: Terminal["say"],
): Promise<void> {
  for (;;) {
    const left = await untilSettled(context, key, what);
    if (left === 0) return;
    say(`Waiting ${Math.ceil(left / 1000)} s ${reasons[what]} …`);
    await sleep(left);
  }
}

async function rewrap(slug: string | undefined, { say, report }: Terminal): Promise<void> {
  const slugs = slug ? [slug] : (await listCouncils()).map((council) => council.slug);
  let rewrapped = 0;
  for (const one of slugs) rewrapped += await rewrapKeys(await councilContext(one));
  say(`${rewrapped} keys are wrapped anew. SECRET_BEFORE is not needed any more.`);
  report({ rewrapped });
}
