import { addAreas } from "#app/domains/councils/commands/add-areas.server.ts";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { unsubscribeToken } from "#app/domains/notifications/queries/find-unsubscriber.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { canary, setVisibility, type Things } from "#tests/security/things.ts";

/** Petitions in every state, and signatures of the open one. */
export async function somePetitions(town: Town): Promise<Things> {
  const open = await aPetition(town, "A crossing at the school");
  const closed = await aPetition(town, "More bins in the park");
  const rejected = await aPetition(town, "A statue of the mayor");
  const held = await aPetition(town, canary("heldpetition", town));
  const hidden = await aPetition(town, canary("hiddenpetition", town));
  await setState(town, closed, "closed");
  await setState(town, rejected, "rejected");
  await setVisibility(town.council.id, "held", [`/petitions/${held}`]);
  await setVisibility(town.council.id, "hidden", [`/petitions/${hidden}`]);

  const pending = await aSignature(town, open, "pending");
  const confirmed = await aSignature(town, open, "confirmed");
  await confirmSignature(town.anyone, { id: confirmed.id, token: confirmed.token });
  return {
    petitions: {
      open: { number: `${open}` },
      closed: { number: `${closed}` },
      rejected: { number: `${rejected}` },
      held: { number: `${held}` },
      hidden: { number: `${hidden}` },
    },
    signatures: { pending, confirmed, "wrong seal": { id: pending.id, token: "wrong" } },
    wards: { known: { ward: await aWard(town) } },
    unsubscribing: {
      "the author’s": { token: unsubscribeToken(town.grace.actor.personId) },
      "wrong seal": { token: `${town.grace.actor.personId}.wrong` },
    },
  };
}

/** A ward of this council alone. */
async function aWard({ council, as }: Town): Promise<string> {
  const slug = `canal-${council.slug}`;
  await addAreas(as({ kind: "service", job: "tests" }), [{ slug, name: slug, nameCy: slug }]);
  return slug;
}

async function aPetition({ ade }: Town, title: string): Promise<number> {
  const closesAt = new Date(ade.now.getTime() + 30 * 86_400_000);
  const background = `We ask the council: ${title.toLowerCase()}`;
  const outcome = await openPetition(ade, { title, background, closesAt });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.number;
}

async function setState({ council }: Town, number: number, state: string): Promise<void> {
  await reality("UPDATE petitions SET state = $1 WHERE council_id = $2 AND number = $3", [
    state,
    council.id,
    number,
  ]);
}

async function aSignature(town: Town, number: number, word: string) {
  const { council, anyone } = town;
  const before = await signatures(council.id);
  await sign(anyone, number, {
    name: canary(`signer${word}`, town),
    email: `${canary(`signer${word}`, town)}@signers.example`,
    country: "GB",
    postcode: "WF1 1AA",
    connection: "lives",
    wantsNews: false,
    website: "",
  });
  const id = (await signatures(council.id)).find((known) => !before.includes(known))!;
  return { id, token: seal("signature", id) };
}

async function signatures(councilId: string): Promise<string[]> {
  const rows = await reality<{ id: string }>("SELECT id FROM signatures WHERE council_id = $1", [
    councilId,
  ]);
  return rows.map(({ id }) => id);
}
