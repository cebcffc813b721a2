import { expect, test } from "vitest";
import { changeAccount } from "#app/domains/identity/commands/change-account.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import type { AccountForm } from "#app/domains/identity/schema.names.ts";
import { announcedBy } from "#tests/domains/identity/announced.ts";
import { aCouncil, at } from "#tests/support/council.ts";

const form: AccountForm = { name: "Grace", shownAs: "name", locale: "en", digestHour: 8 };

test("Grace changes her name, language, area, time zone and digest, and nobody else's", async () => {
  const town = await aCouncil();
  const areaId = town.areas[1]!.id;
  const wish = { ...form, name: "Grace A.", locale: "cy", digestHour: 19, areaId } as const;

  expect(await changeAccount(town.grace, { ...wish, timeZone: "Asia/Karachi" })).toEqual({
    ok: true,
    value: { nameFlag: null },
  });
  expect(await findPerson(town.anyone, town.grace.actor.personId)).toMatchObject({
    name: "Grace A.",
    locale: "cy",
    digestHour: 19,
    areaId,
    timeZone: "Asia/Karachi",
    email: "grace@westford.example",
  });
  expect(await findPerson(town.anyone, town.omar.actor.personId)).toMatchObject({
    name: "Omar Haddad",
    locale: "en",
    digestHour: 8,
    areaId: null,
    timeZone: "Europe/London",
  });
});

test("an area may be left out, but not be another council's", async () => {
  const town = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  const areaId = eastmere.areas[0]!.id;

  expect(await changeAccount(town.grace, { ...form, areaId })).toEqual({
    ok: false,
    reason: "no-such-area",
  });
  expect(await changeAccount(town.grace, form)).toMatchObject({ ok: true });
});

test("Grace may be a resident of Abbey instead, and others are told when that changes", async () => {
  const town = await aCouncil();
  const areaId = town.areas[1]!.id;
  await changeAccount(town.grace, { ...form, areaId, shownAs: "area" });
  expect(await showAccount(town.grace)).toMatchObject({
    name: "Grace",
    shown: "a resident of Abbey",
  });
  expect((await showAccount(at(town.grace, { locale: "cy" }))).shown).toBe(
    "preswylydd yn ardal Abaty",
  );

  const renamed = () => announcedBy(town, "identity.person-renamed");
  expect(await renamed()).toEqual([{ personId: town.grace.actor.personId }]);
  await changeAccount(town.grace, { ...form, areaId, shownAs: "area", digestHour: 20 });
  await changeAccount(town.grace, { ...form, name: "Gigi", areaId, shownAs: "area" });
  expect(await renamed()).toHaveLength(1);
  await changeAccount(town.grace, { ...form, name: "Gigi", areaId });
  expect(await renamed()).toHaveLength(2);
});

test("a name that could be taken for an officer's or the council's is not shown yet", async () => {
  const town = await aCouncil();
  const areaId = town.areas[0]!.id;
  const named = (name: string) => changeAccount(town.grace, { ...form, areaId, name });

  expect(await named("Torn FieIding")).toEqual({ ok: true, value: { nameFlag: "staff" } });
  expect(await showAccount(town.grace)).toMatchObject({
    nameFlag: "staff",
    shown: "a resident of Millbrook",
  });
  expect(await named("Highways Тeam")).toEqual({ ok: true, value: { nameFlag: "council" } });
  expect(await named("Westford")).toEqual({ ok: true, value: { nameFlag: "council" } });
  expect(await named("Grасe")).toEqual({ ok: true, value: { nameFlag: "letters" } });
  expect(await named("Grace")).toEqual({ ok: true, value: { nameFlag: null } });
  expect((await showAccount(town.grace)).shown).toBe("Grace");
});

test("a name that the council has allowed stays allowed until it changes", async () => {
  const town = await aCouncil();
  await changeAccount(town.grace, { ...form, name: "Tom Fielding" });
  await town.anyone.write((db) => db.person.updateMany({ data: { nameFlag: null } }));

  const again = await changeAccount(town.grace, { ...form, name: "Tom Fielding", digestHour: 9 });
  expect(again).toEqual({ ok: true, value: { nameFlag: null } });
  const other = await changeAccount(town.grace, { ...form, name: "Tom  fielding" });
  expect(other).toEqual({ ok: true, value: { nameFlag: "staff" } });
});

test("officers speak under their own names, like or unlike", async () => {
  const town = await aCouncil();
  const wish = { ...form, name: "Tom Fielding", shownAs: "area" } as const;
  expect(await changeAccount(town.tom, wish)).toEqual({ ok: true, value: { nameFlag: null } });
  expect((await showAccount(town.tom)).shown).toBe("Tom Fielding");
});

test("whoever is not signed in changes nothing", async () => {
  const town = await aCouncil();
  expect(await changeAccount(town.anyone, form)).toEqual({ ok: false, reason: "not-signed-in" });
});
