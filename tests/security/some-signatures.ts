import { addSigningRules } from "#app/domains/petitions/commands/add-signing-rules.server.ts";
import { prepareRemoval } from "#app/domains/petitions/commands/prepare-removal.server.ts";
import { removalForm } from "#tests/domains/petitions/a-removal.ts";
import { rulesOf } from "#tests/domains/petitions/rules-of.ts";
import { signedRows } from "#tests/domains/petitions/signed-rows.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { canary, type Things } from "#tests/security/things.ts";

/** What staff look at to see whether signatures are genuine: rules, signatures and removals of a petition. */
export async function someSignatures(town: Town, number: number): Promise<Things> {
  const values = ["throwaway.example"];
  await addSigningRules(town.ade, { kind: "domain", effect: "block", values, reason: "A list." });
  const rule = (await rulesOf(town))[0]!.id;
  const [petition] = await reality<{ id: string }>(
    "SELECT id FROM petitions WHERE council_id = $1 AND number = $2",
    [town.council.id, number],
  );
  const name = canary("signerheld", town);
  const [held, plain] = await signedRows(town, petition!.id, [
    { name, email: `${name}@throwaway.example`, held: "domain" },
    { name, state: "pending" },
  ]);
  const removal = await prepareRemoval(
    town.ade,
    number,
    removalForm({ domain: "throwaway.example" }),
  );
  if (!removal.ok) throw new Error(removal.reason);
  const on = { number: `${number}` };
  return {
    signingRules: { known: { rule } },
    signers: {
      held: { ...on, signature: held! },
      pending: { ...on, signature: plain! },
    },
    removals: { prepared: { ...on, removal: `${removal.value.number}` } },
  };
}
