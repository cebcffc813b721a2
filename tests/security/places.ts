import { randomUUID } from "node:crypto";
import type { Realm } from "#tests/security/realm.ts";
import type { SiteRoute } from "#tests/security/site-routes.ts";
import type { States, Things } from "#tests/security/things.ts";

/** An address of a route with something in it, in one state. */
export interface Place {
  pattern: string;
  hasPage: boolean;
  hasAction: boolean;
  state: string;
  /** The first of its route, which everybody may see if anything. */
  isFirst: boolean;
  path: string;
  /** The address of its page's data. */
  dataPath: string;
}

/** What stands in the parameters of which routes; the first line that fits counts. */
const abouts: [RegExp, (things: Things) => States | undefined][] = [
  [/^staff\/petitions\/signing-rules\/:rule/, ({ signingRules }) => signingRules],
  [/^staff\/petitions\/:number\/signatures\/:signature/, ({ signers }) => signers],
  [/^staff\/petitions\/:number\/removals\/:removal/, ({ removals }) => removals],
  [/^staff\/petitions\/:number\/paper\/:batch/, ({ paper }) => paper],
  [/^staff\/petitions\/:number\/entries\/(new|preview)\/:kind/, ({ entryKinds }) => entryKinds],
  [/^staff\/petitions\/:number\/entries\/:id/, ({ entries }) => entries],
  [/^staff\/petitions\/:number\/mailings\/:id/, ({ mailings }) => mailings],
  [/^staff\/petitions\/reviews\/:id/, ({ reviews }) => reviews],
  [/^petitions\/wards\/:ward/, ({ wards }) => wards],
  [/^(staff\/)?petitions\/:number/, ({ petitions }) => petitions],
  [/^petitions\/drafts\/:secret/, ({ petitionDrafts }) => petitionDrafts],
  [/^sponsors\/:id/, ({ sponsors }) => sponsors],
  [/^signatures\/:id/, ({ signatures }) => signatures],
  [/^consultations\/:number\/responses\/:reference/, ({ responses }) => responses],
  [/^(staff\/)?consultations\/:number/, ({ consultations }) => consultations],
  [/^threads\/:number\/comments\/:comment/, ({ comments }) => comments],
  [/^(staff\/)?threads\/:number/, ({ threads }) => threads],
  [/^sign-in\/links\/:token/, ({ links }) => links],
  [/^(account\/decisions|staff\/cases)\/:case/, ({ cases }) => cases],
  [/^account\/passkeys\/:passkey/, ({ passkeys }) => passkeys],
  [/^staff\/invitations\/:token/, ({ invitations }) => invitations],
  [/^staff\/answers\/:number/, ({ drafts }) => drafts],
  [/^staff\/people\/:id/, ({ people }) => people],
  [/^staff\/teams\/:slug/, ({ teams }) => teams],
  [/^account\/devices\/:device/, ({ devices }) => devices],
  [/^unsubscribe\/:token/, ({ unsubscribing }) => unsubscribing],
  [/^staff\/jobs\/:id/, ({ jobs }) => jobs],
  [/^staff\/petitions\/:number/, ({ petitions }) => petitions],
  [/^staff\/settings\/petitions\/reasons\/:code/, ({ reasons }) => reasons],
  [/^staff\/settings\/petitions\/thresholds\/:threshold/, ({ thresholds }) => thresholds],
  [/^staff\/settings\/petitions\/tiers\/:tier/, ({ tiers }) => tiers],
  [/^staff\/settings\/petitions\/pauses\/:pause/, ({ pauses }) => pauses],
  [/^staff\/settings\/petitions\/terms\/:term/, ({ terms }) => terms],
  [/^dev\/mail\/:id/, ({ jobs }) => jobs],
];

export const elsewhere = "other council’s";
export const unknown = "unknown";

/** States in which a thing is not for everybody. */
export const secretStates = new Set([
  "held",
  "hidden",
  "under a hidden question",
  "draft",
  elsewhere,
]);

/** The routes with parameters of which nothing above says what they are about. */
export function strangers(routes: readonly SiteRoute[]): string[] {
  const known = (pattern: string) => abouts.some(([about]) => about.test(pattern));
  return routes.map(({ pattern }) => pattern).filter((path) => path.includes(":") && !known(path));
}

/** Every address that is asked for, of every route, with every thing in every state. */
export function placesOf(routes: readonly SiteRoute[], realm: Realm): Place[] {
  return routes.flatMap((route) => {
    const place = (state: string, values: Record<string, string>) => placeOf(route, state, values);
    if (route.pattern === "*") return [place("", { "*": "nowhere/at-all" })];
    if (!route.pattern.includes(":")) return [place("", {})];

    const [, about] = abouts.find(([pattern]) => pattern.test(route.pattern)) ?? [];
    const own = Object.entries(about?.(realm.things) ?? {});
    const others = Object.values(about?.(realm.otherThings) ?? {}).slice(0, 1);
    return [
      ...own.map(([state, values], at) => ({ ...place(state, values), isFirst: at === 0 })),
      ...others.map((values) => ({ ...place(elsewhere, values), isFirst: false })),
      {
        ...place(unknown, { ...nothing(route), ...unknownOf(own[0]?.[1] ?? {}) }),
        isFirst: own.length === 0,
      },
    ];
  });
}

function placeOf({ pattern, ...has }: SiteRoute, state: string, values: Record<string, string>) {
  const names = [...pattern.matchAll(/:(\w+)|\*/g)].map(([star, name]) => name ?? star);
  const path = `/${pattern}`.replace(/:(\w+)|\*/g, (star, name?: string) => values[name ?? star]!);
  // What makes a link genuine and has no place in its path stands behind it.
  const seals = ["seal", "token"].filter((name) => name in values && !names.includes(name));
  const query = new URLSearchParams(seals.map((name) => [name, values[name]!]));
  const search = seals.length > 0 ? `?${query}` : "";
  const dataPath = `${path === "/" ? "/_root" : path}.data${search}`;
  return { pattern, ...has, state, isFirst: true, path: path + search, dataPath };
}

/** The same kind of values, of something that never was. */
function unknownOf(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /^\d+$/.test(value)
        ? "999999"
        : value.length === 36
          ? randomUUID()
          : `${value.slice(0, -4)}none`,
    ]),
  );
}

/** Values for the parameters of a route of which nothing is known yet. */
function nothing({ pattern }: SiteRoute): Record<string, string> {
  return Object.fromEntries(
    [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => [name, randomUUID()]),
  );
}
