import type { KeptTables } from "#tests/security/kept-tables.ts";
import { secretStates, type Place } from "#tests/security/places.ts";
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
  const asked = places.flatMap((place) =>
    methods
      .filter((method) => method === "GET" || (method === ".data" && hasTellingData(place)))
      .flatMap((method) => visitors.map((visitor) => ({ place, method, visitor }))),
  );
  return several(asked, async (cell) => ({ ...cell, outcome: await ask(site, cell) }));
}

/**
 * Sends an empty form to every place as everybody. Where that changes something, each visitor sends
 * it again alone, and what they changed is put back before the next: no cell depends on another.
 */
export async function sendToAll(
  site: Visited,
  places: readonly Place[],
  kept: KeptTables,
): Promise<{ cells: Cell[]; changed: Map<Cell, string[]> }> {
  const cells: Cell[] = [];
  const changed = new Map<Cell, string[]>();
  const send = async (place: Place, visitor: Visitor): Promise<Cell> => {
    const cell = { place, method: "POST", visitor } as const;
    return { ...cell, outcome: await ask(site, cell) };
  };
  for (const place of places.filter(({ hasAction }) => hasAction)) {
    const together = await several(visitors, (visitor) => send(place, visitor));
    const tables = await kept.changed();
    if (tables.length === 0) {
      cells.push(...together);
      continue;
    }
    await kept.putBack(tables);
    for (const visitor of visitors) {
      const cell = await send(place, visitor);
      const own = await kept.changed();
      if (own.length > 0) {
        changed.set(cell, own);
        await kept.putBack(own);
      }
      cells.push(cell);
    }
  }
  return { cells, changed };
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

/** The data of a page is asked for where it would tell something, and once where it may. */
function hasTellingData({ hasPage, isFirst, state }: Place): boolean {
  return hasPage && (isFirst || secretStates.has(state));
}

/** In a word: `–` nothing there, `sign in` first, `→` led on, or the status. */
function outcomeOf({ status, location }: Answered): string {
  if (status === 404) return "–";
  if (status === 401 || /^\/(staff\/)?sign-in\?next=/.test(location)) return "sign in";
  if ((status >= 300 && status < 400) || status === 202) return "→";
  return `${status}`;
}
