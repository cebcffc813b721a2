import { expect, test } from "vitest";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import { endSession } from "#app/domains/identity/commands/end-session.server.ts";
import { forgetOldSignIns } from "#app/domains/identity/jobs/forget-old-sign-ins.server.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";
import { workOff } from "#tests/support/work-off.ts";

test("what ended a month ago is forgotten, what still works stays", async () => {
  const town = await aCouncil();
  const service = town.as({ kind: "service", job: "identity.forget-old-sign-ins" });
  const days = (count: number) => new Date(service.now.getTime() + count * 24 * 3_600_000);
  const kept = async () =>
    service.read(async (db) => [await db.signInRequest.count(), await db.session.count()]);

  await askToSignIn(town.anyone, { email: "grace@westford.example" });
  await beginSession(town.anyone, {
    personId: town.grace.actor.personId,
    way: "email",
    userAgent: "",
  });
  const { token } = await beginSession(town.anyone, {
    personId: town.omar.actor.personId,
    way: "email",
    userAgent: "",
  });
  await endSession(town.omar, token);

  const began = service.now.toISOString();
  await forgetOldSignIns.run(at(service, { now: days(29) }), { began });
  expect(await kept()).toEqual([1, 2]);
  await forgetOldSignIns.run(at(service, { now: days(31) }), { began });
  expect(await kept()).toEqual([0, 1]);
  await forgetOldSignIns.run(at(service, { now: days(121) }), { began });
  expect(await kept()).toEqual([0, 0]);
});

test("the inbox of a demonstration shows a code while it works, and forgets it after", async () => {
  const town = await aCouncil();
  const service = town.as({ kind: "service", job: "identity.forget-old-sign-ins" });
  await askToSignIn(town.anyone, { email: "grace@westford.example" });
  await workOff(town.council);
  const [letter] = await signInLetters(town.anyone, "grace@westford.example");
  const passed = (minutes: number) => ({ now: new Date(Date.now() + minutes * 60_000) });

  await forgetOldSignIns.run(at(service, passed(14)), { began: service.now.toISOString() });
  expect(await signInLetters(town.anyone, "grace@westford.example")).toEqual([letter]);

  await forgetOldSignIns.run(at(service, passed(16)), { began: service.now.toISOString() });
  const [forgotten] = await signInLetters(town.anyone, "grace@westford.example");
  expect(forgotten).toEqual({ subject: "…", text: "…", code: "no code", link: "no link" });
});
