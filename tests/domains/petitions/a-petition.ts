import { openPetition } from "#app/domains/petitions/commands/open-petition.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import type { ConfirmationLink } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import type { SignatureForm } from "#app/domains/petitions/schema.signing.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

/** An open petition of a test's own. */
export async function aPetition(town: Town): Promise<{ id: string; number: number }> {
  const outcome = await openPetition(town.ade, {
    title: "Plant trees on Mill Lane",
    background: "The lane has none.",
    closesAt: new Date("2099-07-01T00:00:00+01:00"),
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** What Grace fills in, with what is different about somebody else. */
export function signer(different: Partial<SignatureForm> = {}): SignatureForm {
  return {
    name: "Grace Adeyemi",
    email: "grace@westford.example",
    country: "GB",
    postcode: "WF1 1AA",
    connection: "lives",
    wantsNews: false,
    ...different,
  };
}

/** Signatures asked for, and the links with which they are confirmed. */
export async function signatures(
  town: Town,
  number: number,
  count: number,
): Promise<ConfirmationLink[]> {
  const street = `signer-${number}`;
  const people = Array.from({ length: count }, (_, index) =>
    signer({ email: `${street}-${index}@westford.example` }),
  );
  await Promise.all(people.map((person) => sign(town.anyone, number, person)));
  const rows = await reality<{ id: string; email: string }>(
    `SELECT id, email FROM signatures WHERE council_id = $1 AND state = 'pending'`,
    [town.council.id],
  );
  const theirs = (await opened(town.anyone, "email", rows)).filter(({ email }) =>
    email.startsWith(`${street}-`),
  );
  return theirs.map(({ id }) => ({ id, token: seal("signature", id) }));
}

/** A petition's deadline moved, as if time had passed. */
export async function closing(petitionId: string, when: string): Promise<void> {
  await reality("UPDATE petitions SET closes_at = now() + $2::interval WHERE id = $1", [
    petitionId,
    when,
  ]);
}
