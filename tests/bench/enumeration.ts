import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { keepPassword } from "#app/domains/identity/commands/keep-password.server.ts";
import { hashPassword } from "#app/platform/second-factor/passwords.server.ts";
import type { Bench } from "#tests/bench/bench.ts";
import { median, summary } from "#tests/bench/measure/latencies.ts";
import { peakRssMb } from "#tests/bench/measure/processes.ts";
import { contextOf, furnish, type Furniture } from "#tests/bench/stage/furnish.ts";
import { openStage, type Site } from "#tests/bench/stage/open-stage.ts";
import { doorsOf, type Door } from "#tests/security/doors.ts";
import { addressOf, send } from "#tests/security/sender.ts";

const tries = 200;
/** The bar: medians (milliseconds) may be no further apart. */
const bar = 5;
const kinds = ["resident", "staff", "nobody"] as const;
type Kind = (typeof kinds)[number];

/** Whether the time that a door takes tells a known address from an unknown one. */
export const enumeration: Bench = {
  name: "enumeration",
  about: `how far apart the doors' median times are for known and unknown addresses (bar: < ${bar} ms)`,
  async run(say) {
    const stage = await openStage(say);
    const town = await furnish("enumerated", 0);
    await peopleOf(town);
    const site = await stage.startSite({ TRUSTED_PROXY_HOPS: "1" });
    const doors = [];
    for (const door of doorsOf()) {
      const measured = await knockAt(door, site, town);
      say(
        `${door.name}: ${JSON.stringify(measured.medians)}, ${measured.apart.toFixed(2)} ms apart`,
      );
      doors.push({ door: door.name, ...measured });
    }
    const rss = peakRssMb(site.pid);
    await site.stop();
    await stage.close();

    const value = Math.max(...doors.map(({ apart }) => apart));
    const { p50_ms, p99_ms } = summary(doors.flatMap(({ times }) => times));
    return {
      value,
      unit: "ms",
      limit: bar,
      ratio: value / bar,
      p50_ms,
      p99_ms,
      peak_rss_mb: rss,
      doors: doors.map(({ times: _times, ...door }) => door),
    };
  },
};

/** Everybody knocks once, in turns and from an address of their own; the first tenth warms up. */
async function knockAt(door: Door, site: Site, { host, slug }: Furniture) {
  const times: Record<Kind, number[]> = { resident: [], staff: [], nobody: [] };
  const warming = tries / 10;
  const origin = `http://${host}:${site.port}`;
  for (let time = 0; time < warming + tries; time += 1) {
    for (const kind of rotated(time)) {
      const form = door.form(emailOf(kind, time, slug));
      const from = addressOf(time * kinds.length + kinds.indexOf(kind));
      const began = performance.now();
      const { status } = await send(site.port, { host, origin, path: door.path, form, from });
      const took = performance.now() - began;
      if (status !== door.status) throw new Error(`${door.name} answered ${status} to ${kind}.`);
      if (time >= warming) times[kind].push(took);
    }
  }
  const medians = Object.fromEntries(kinds.map((kind) => [kind, median(times[kind])]));
  const apart = Math.max(...Object.values(medians)) - Math.min(...Object.values(medians));
  return { medians, apart, tries, times: Object.values(times).flat() };
}

// Whoever comes first after a pause would always be the slowest.
function rotated(time: number): Kind[] {
  const from = time % kinds.length;
  return [...kinds.slice(from), ...kinds.slice(0, from)];
}

async function peopleOf(town: Furniture): Promise<void> {
  const service = contextOf(town, { kind: "service", job: "bench" });
  const hash = await hashPassword("four words make one");
  for (let time = 0; time < tries * 1.1; time += 1) {
    for (const kind of ["resident", "staff"] as const) {
      const email = emailOf(kind, time, town.slug);
      const personId = await addPerson(service, {
        email,
        name: `${kind} ${time}`,
        kind,
        roles: [],
      });
      if (kind === "staff") await keepPassword(service, { personId, hash });
    }
  }
}

function emailOf(kind: Kind, time: number, slug: string): string {
  return `${kind}-${time}@${slug}.example`;
}
