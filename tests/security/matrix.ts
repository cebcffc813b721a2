import type { KeptTables } from "#tests/security/kept-tables.ts";
import { elsewhere, secretStates, type Place } from "#tests/security/places.ts";
import { visitors, type Realm, type Visitor } from "#tests/security/realm.ts";
import type { Search } from "#tests/security/search.ts";
import { several, visit, type Answered } from "#tests/security/visit.ts";

export const methods = ["GET", ".data", "POST"] as const;
export type Method = (typeof methods)[number];

/** What one visitor was answered at one place. */
export interface Cell {
  place: Place;
  method: Method;
  visitor: Visitor;
  outcome: string;
}

/** The site that is visited, and whoever looks at its answers besides. */
export interface Visited {
  port: number;
  realm: Realm;
  take: Search["take"];
}

/** Asks for everything that can be looked at, as everybody. */
export async function lookAtAll(site: Visited, places: readonly Place[]): Promise<Cell[]> {
  const byAll = (method: Method, asked: readonly Place[]) =>
    several(
      asked.flatMap((place) => visitors.map((visitor) => ({ place, method, visitor }))),
      async (cell): Promise<Cell> => ({ ...cell, outcome: await ask(site, cell) }),
    );
  const pages = await byAll("GET", places);
  const closed = new Set(
    pages.filter(({ outcome }) => outcome !== "200").map(({ place }) => place),
  );
  const telling = places.filter(hasTellingData);
  // What everybody sees is no secret of anybody: its data is searched once.
  const open = telling.filter((place) => !closed.has(place));
  await several(open, (place) => ask(site, { place, method: ".data", visitor: "anyone" }));
  return [
    ...pages,
    ...(await byAll(
      ".data",
      telling.filter((place) => closed.has(place)),
    )),
  ];
}

/**
 * Sends a form to every place as everybody. Where that changes something it is sent again, by those
 * who are turned away together, by the others one by one, and what was changed is put back before
 * the next: no cell depends on another.
 */
export async function sendToAll(
  site: Visited,
  places: readonly Place[],
  kept: KeptTables,
): Promise<{ cells: Cell[]; changed: Map<Cell, string[]> }> {
  const changed = new Map<Cell, string[]>();
  const sent: Cell[] = [];
  for (const place of places.filter(({ hasAction }) => hasAction)) {
    const cells = await byAll(place, visitors);
    sent.push(...visitors.map((who) => cells.find(({ visitor }) => visitor === who)!));
  }
  return { cells: sent, changed };

  async function send(place: Place, visitor: Visitor): Promise<Cell> {
    const cell = { place, method: "POST", visitor } as const;
    return { ...cell, outcome: await ask(site, cell) };
  }

  async function byAll(place: Place, who: readonly Visitor[]): Promise<Cell[]> {
    const together = await several(who, (visitor) => send(place, visitor));
    const tables = await kept.changed();
    if (tables.length === 0) {
      await kept.forgetTries();
      return together;
    }
    await kept.putBack(tables);
    const away = together.filter(isTurnedAway).map(({ visitor }) => visitor);
    const others = who.filter((visitor) => !away.includes(visitor));
    // Those who were turned away by what another one changed are let in now.
    if (others.length > 0 && away.length > 0) {
      return [...(await byAll(place, away)), ...(await oneByOne(place, others))];
    }
    return oneByOne(place, who);
  }

  async function oneByOne(place: Place, who: readonly Visitor[]): Promise<Cell[]> {
    const cells: Cell[] = [];
    for (const visitor of who) {
      const cell = await send(place, visitor);
      const own = await kept.changed();
      if (own.length > 0) {
        changed.set(cell, own);
        await kept.putBack(own);
      }
      cells.push(cell);
    }
    return cells;
  }
}

function isTurnedAway({ outcome }: Cell): boolean {
  return /^(–|sign in|4..)$/.test(outcome);
}

async function ask(
  { port, realm: { host, sessions }, take }: Visited,
  { place, method, visitor }: Omit<Cell, "outcome">,
): Promise<string> {
  const session = sessions.get(visitor);
  const answered = await visit(port, {
    host,
    path: method === ".data" ? place.dataPath : place.path,
    method: method === ".data" ? "GET" : method,
    cookie: session && `session=${session}`,
  });
  take({ visitor, method, path: place.path }, answered);
  return outcomeOf(answered);
}

/**
 * The data of a page is asked for where it would tell something, and once where it may. Of another
 * council's things it is made by what makes the page.
 */
function hasTellingData({ hasPage, isFirst, state }: Place): boolean {
  return hasPage && (isFirst || (secretStates.has(state) && state !== elsewhere));
}

/** In a word: `–` nothing there, `sign in` first, `→` led on, or the status. */
function outcomeOf({ status, location }: Answered): string {
  if (status === 404) return "–";
  if (status === 401 || /^\/(staff\/)?sign-in\?next=/.test(location)) return "sign in";
  if ((status >= 300 && status < 400) || status === 202) return "→";
  return `${status}`;
}
