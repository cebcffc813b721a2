import { beginDraft } from "#app/domains/petitions/commands/begin-draft.server.ts";
import { confirmOrganiser } from "#app/domains/petitions/commands/confirm-organiser.server.ts";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import { addSponsor } from "#app/domains/petitions/commands/add-sponsor.server.ts";
import { keepDraft } from "#app/domains/petitions/commands/keep-draft.server.ts";
import { startPetition } from "#app/domains/petitions/commands/start-petition.server.ts";
import type { SchemeInput } from "#app/domains/petitions/schema.scheme.ts";
import type { DraftContent, SponsorForm } from "#app/domains/petitions/schema.starting.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

/** What Omar writes. */
export const written = {
  title: "Light the towpath to the station",
  background: "It is dark from four in winter.",
  details: "There were two accidents last year.",
  name: "Omar Haddad",
  email: "omar@westford.example",
  where: "gb",
  postcode: "WF1 1AA",
  country: "",
} satisfies DraftContent;

let places = 0;

/** An address of the internet that nobody has started a petition from. */
export function newPlace(): string {
  places += 1;
  return `198.51.${places >> 8}.${places & 255}`;
}

/** A draft as far as it is written; the secret that leads to it. */
export async function aDraft(town: Town, content: DraftContent = written): Promise<string> {
  const began = await beginDraft(town.anyone, "", { connection: "lives", concerns: "council" });
  if (!began.ok || !("secret" in began.value)) throw new Error("turned away");
  const { secret } = began.value;
  const kept = await keepDraft(town.anyone, secret, content);
  if (!kept.ok) throw new Error(kept.reason);
  return secret;
}

export interface Start {
  id: string;
  number: number;
  /** What its organiser's link carries, and the one for sponsors. */
  organiser: string;
  sponsors: string;
}

/** A petition that Omar has sent in, with what its links carry. */
export async function aStart(town: Town, content: DraftContent = {}): Promise<Start> {
  const secret = await aDraft(town, { ...written, ...content });
  const outcome = await startPetition(town.anyone, secret, newPlace());
  if (!outcome.ok) throw new Error(outcome.reason);
  const [row] = await reality<{ id: string; number: number }>(
    "SELECT id, number FROM petitions WHERE council_id = $1 ORDER BY number DESC LIMIT 1",
    [town.council.id],
  );
  const { id, number } = row!;
  const [organiser, sponsors] = [seal("petition-organiser", id), seal("petition-sponsors", id)];
  return { id, number, organiser, sponsors };
}

/** One that its organiser has confirmed. */
export async function aConfirmedStart(town: Town): Promise<Start> {
  const start = await aStart(town);
  await confirmOrganiser(town.anyone, start.number, start.organiser);
  return start;
}

/** What somebody fills in who supports a petition before it is published. */
export function sponsor(different: Partial<SponsorForm> = {}): SponsorForm {
  return {
    name: "Grace Adeyemi",
    email: "grace@westford.example",
    connection: "lives",
    where: "gb",
    postcode: "WF1 2AA",
    country: "",
    ...different,
  };
}

/** Somebody asks to be a sponsor and gets the link to confirm with. */
export async function anAskedSponsor(
  town: Town,
  { number, sponsors }: Start,
  different: Partial<SponsorForm> = {},
) {
  const form = sponsor(different);
  const outcome = await addSponsor(town.anyone, { number, token: sponsors, address: "" }, form);
  const rows = await reality<{ id: string; email: string }>(
    "SELECT id, email FROM signatures WHERE council_id = $1 AND kind = 'sponsor'",
    [town.council.id],
  );
  const mine = (await opened(town.anyone, "email", rows)).find(({ email }) => email === form.email);
  return { outcome, link: mine && { id: mine.id, token: seal("petition-sponsor", mine.id) } };
}

/** Sponsors who have confirmed. */
export async function someSponsors(town: Town, start: Start, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    const { link } = await anAskedSponsor(town, start, { email: `sponsor-${at}@westford.example` });
    const outcome = await confirmSponsor(town.anyone, link!);
    if (!outcome.ok) throw new Error(outcome.reason);
  }
}

/** The state of a petition. */
export async function stateOf({ id }: Pick<Start, "id">): Promise<string> {
  const [row] = await reality<{ state: string }>("SELECT state FROM petitions WHERE id = $1", [id]);
  return row!.state;
}

/** The council's own rules for petitions. */
export async function schemeOf(town: Town, scheme: SchemeInput): Promise<void> {
  await reality(
    `INSERT INTO petition_schemes (council_id, scheme) VALUES ($1, $2)
     ON CONFLICT (council_id) DO UPDATE SET scheme = $2`,
    [town.council.id, scheme],
  );
}
