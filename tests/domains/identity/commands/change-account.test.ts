import { expect, test } from "vitest";
import { changeAccount } from "#app/domains/identity/commands/change-account.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { aCouncil } from "#tests/support/council.ts";

test("Grace changes her name, language, area and digest, and nobody else's", async () => {
  const town = await aCouncil();
  const areaId = town.areas[1]!.id;
  const form = { name: "Grace A.", locale: "cy", digestHour: 19, areaId } as const;

  expect(await changeAccount(town.grace, form)).toEqual({ ok: true, value: null });
  expect(await findPerson(town.anyone, town.grace.actor.personId)).toMatchObject({
    name: "Grace A.",
    locale: "cy",
    digestHour: 19,
    areaId,
    email: "grace@westford.example",
  });
  expect(await findPerson(town.anyone, town.omar.actor.personId)).toMatchObject({
    name: "Omar Haddad",
    locale: "en",
    digestHour: 8,
    areaId: null,
  });
});

test("an area may be left out, but not be another council's", async () => {
  const town = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  const form = { name: "Grace", locale: "en", digestHour: 8 } as const;
  const areaId = eastmere.areas[0]!.id;

  expect(await changeAccount(town.grace, { ...form, areaId })).toEqual({
    ok: false,
    reason: "no-such-area",
  });
  expect(await changeAccount(town.grace, form)).toMatchObject({ ok: true });
});

test("whoever is not signed in changes nothing", async () => {
  const town = await aCouncil();
  const form = { name: "Nobody", locale: "en", digestHour: 8 } as const;
  expect(await changeAccount(town.anyone, form)).toEqual({ ok: false, reason: "not-signed-in" });
});
