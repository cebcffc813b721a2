import { expect, test } from "vitest";
import { tellOfChange } from "#app/domains/identity/commands/tell-of-change.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the letter is in the reader's language and has no secret in it", async () => {
  const { ade } = await aCouncil();
  const { personId } = ade.actor;
  await ade.write((db) =>
    db.person.updateMany({ where: { id: personId }, data: { locale: "cy" } }),
  );
  await tellOfChange(ade, { personId, what: "password" });

  const [letter] = await ade.read((db) => db.email.findMany());
  expect(letter!.subject).toBe("Mae eich cyfrinair ar gyfer Westford wedi newid");
  expect(letter!.text).not.toMatch(/\/(sign-in|invitations)\//);
});

test("whoever has left is not written to", async () => {
  const { ade, tom } = await aCouncil();
  const { personId } = tom.actor;
  const nobody = { email: null, emailKey: null };
  await ade.write((db) => db.person.updateMany({ where: { id: personId }, data: nobody }));
  await tellOfChange(ade, { personId, what: "authenticator" });
  expect(await ade.read((db) => db.email.count())).toBe(0);
});
