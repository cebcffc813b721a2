import { elsewhere, secretStates, unknown, type Place } from "#tests/security/places.ts";
import type { Cell, Method } from "#tests/security/matrix.ts";
import { visitors, type Visitor } from "#tests/security/realm.ts";

/** The whole matrix, to be asked what one visitor was answered. */
export interface Answers {
  places: Place[];
  at(place: Place, method: Method, visitor: Visitor): string | undefined;
}

/** The cells in the order of their places. */
export function answersOf(cells: readonly Cell[]): Answers {
  const byPlace = new Map<Place, Map<string, string>>();
  for (const { place, method, visitor, outcome } of cells) {
    const own = byPlace.get(place) ?? new Map<string, string>();
    byPlace.set(place, own.set(`${method} ${visitor}`, outcome));
  }
  return {
    places: [...byPlace.keys()],
    at: (place, method, visitor) => byPlace.get(place)!.get(`${method} ${visitor}`),
  };
}

/** What somebody may not read is answered in every way like what never was. */
export function betrayals(answers: Answers): string[] {
  return answers.places
    .filter(({ state }) => secretStates.has(state))
    .flatMap((place) => {
      const nothing = sibling(answers, place.pattern, unknown);
      const mayRead = (visitor: Visitor) => knows(answers, place, visitor);
      return visitors
        .filter((visitor) => place.state === elsewhere || !mayRead(visitor))
        .filter((visitor) => !isSame(answers, place, nothing, visitor))
        .map((visitor) => `${visitor} can tell /${place.pattern} (${place.state}) from nothing`);
    });
}

/** Who may send a form to something may read it. What is not there is told from nothing by `betrayals`. */
export function blindHands(answers: Answers): string[] {
  return answers.places
    .filter(({ state }) => state !== elsewhere && state !== unknown)
    .flatMap((place) =>
      visitors
        .filter((visitor) => /^(2..|→|4(00|09|22))$/.test(answers.at(place, "POST", visitor) ?? ""))
        .filter((visitor) => !knows(answers, place, visitor))
        .map((visitor) => `${visitor} may act on /${place.pattern} (${place.state}), not read it`),
    );
}

// A page that is nothing but a form is for whoever may send it.
const acts =
  "new|end|removal|publication|return|rejection|takedown|restoration|labels|confirmation|" +
  "withdrawal|start|cancellation|undoing|exemption|verdict|correction|retirement|deletion|preview";
const changes = [
  "entries/(new|preview)/:kind",
  "entries/:id",
  "paper/:batch",
  "thresholds/:threshold",
  "reasons/:code",
  "settings/petitions/(rules|presets|election)",
];
const formsAlone = new RegExp(`/(${acts}|${changes.join("|")})$`);

/** Auditors see every page of staff that anybody sees, and change nothing behind it. */
export function auditorGaps(answers: Answers): string[] {
  return answers.places
    .filter(({ pattern }) => /^staff(\/|$)/.test(pattern) && !isDoor(pattern))
    .flatMap((place) => {
      const isForm = formsAlone.test(place.pattern);
      const seen = visitors.some((visitor) => answers.at(place, "GET", visitor) === "200");
      const sees = answers.at(place, "GET", "auditor") === "200";
      const sent = answers.at(place, "POST", "auditor") ?? "–";
      const changes = /^(409|422)$/.test(sent) || !/^(–|4..)$/.test(sent);
      return [
        ...(seen && !sees && !isForm ? [`the auditor does not see ${place.path}`] : []),
        ...(changes ? [`the auditor may change ${place.path}`] : []),
      ];
    });
}

/** The administrator of another council is a stranger here. */
export function strangersWithKeys(answers: Answers): string[] {
  return answers.places.flatMap((place) =>
    (["GET", ".data", "POST"] as const)
      .filter((way) => answers.at(place, way, "elsewhere") !== answers.at(place, way, "anyone"))
      .map((way) => `${way} ${place.path} differs for another council’s administrator`),
  );
}

/** An operator finds nothing of the council behind the staff's door. */
export function operatorFinds(answers: Answers): string[] {
  return answers.places
    .filter(({ pattern }) => /^staff\/(?!service$)/.test(pattern) && !isDoor(pattern))
    .filter((place) => answers.at(place, "GET", "operator") === "200")
    .map(({ path }) => `the operator sees ${path}`);
}

/** Where staff come in: open to everybody, signed in or not. */
function isDoor(pattern: string): boolean {
  return /^staff\/(sign-in|invitations?)(\/|$)/.test(pattern);
}

/** Whether somebody knows of a thing: by this address, or, if it is not its own, by the nearest above. */
function knows(answers: Answers, place: Place, visitor: Visitor): boolean {
  if (hasPage(answers, place, visitor)) {
    const isItsOwn = /(^|\/):\w+$/.test(place.pattern);
    return reads(answers, place, visitor) || (!isItsOwn && readsAbove(answers, place, visitor));
  }
  return readsAbove(answers, place, visitor);
}

/** Whether somebody reads a thing at the nearest page above it; what has none of its own, in a list. */
function readsAbove(answers: Answers, place: Place, visitor: Visitor): boolean {
  const steps = place.pattern.split("/").slice(0, -1);
  const above = steps.map((_, at) => steps.slice(0, steps.length - at).join("/"));
  const nearest = [place.state, ""]
    .flatMap((state) => above.map((pattern) => sibling(answers, pattern, state)))
    .find((page) => page && hasPage(answers, page, visitor));
  return nearest !== undefined && reads(answers, nearest, visitor);
}

/** An address that takes forms alone answers 400 to whoever looks. */
function hasPage(answers: Answers, place: Place, visitor: Visitor): boolean {
  return answers.at(place, "GET", visitor) !== "400";
}

function reads(answers: Answers, page: Place, visitor: Visitor): boolean {
  return /^(200|→|410)$/.test(answers.at(page, "GET", visitor)!);
}

function sibling({ places }: Answers, pattern: string, state: string): Place | undefined {
  return places.find((place) => place.pattern === pattern && place.state === state);
}

function isSame(answers: Answers, one: Place, other: Place | undefined, visitor: Visitor) {
  // The data of what never was is not asked for: it must be as little there as its page.
  const page = answers.at(one, "GET", visitor);
  const data = answers.at(one, ".data", visitor) ?? "–";
  return (
    (data === "–" || data === page) &&
    (["GET", "POST"] as const).every(
      (way) => other && answers.at(one, way, visitor) === answers.at(other, way, visitor),
    )
  );
}
