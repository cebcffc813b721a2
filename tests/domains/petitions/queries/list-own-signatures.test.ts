import { expect, test } from "vitest";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { listOwnSignatures } from "#app/domains/petitions/queries/list-own-signatures.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

test("whoever is signed in sees what was signed with their address, and may take it back", async () => {
  const town = await aCouncil();
  const { number } = await aPetition(town);
  expect(await listOwnSignatures(town.grace)).toEqual([]);
  await sign(town.anyone, number, signer({ email: "Grace@Westford.example" }));
  await sign(town.anyone, number, signer({ email: "gwen@westford.example", name: "Gwen" }));

  const [own, ...more] = await listOwnSignatures(town.grace);
  expect(more).toEqual([]);
  expect(own).toMatchObject({
    name: "Grace Adeyemi",
    isConfirmed: false,
    petition: { number, title: "Plant trees on Mill Lane" },
  });
  expect(await listOwnSignatures(town.omar)).toEqual([]);
  expect(await listOwnSignatures(town.anyone)).toEqual([]);

  const [, , id] = own!.withdrawal!.split("/") as [string, string, string];
  await confirmSignature(town.anyone, { id, token: seal("signature", id) });
  expect(await listOwnSignatures(town.grace)).toMatchObject([{ isConfirmed: true }]);
  const token = new URLSearchParams(own!.withdrawal!.split("?")[1]).get("token")!;
  expect(await withdrawSignature(town.anyone, { id, token })).toMatchObject({ ok: true });
  expect(await listOwnSignatures(town.grace)).toEqual([]);
});
