import { expect, test } from "vitest";
import { inviteAgain } from "#app/domains/identity/commands/invite-again.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { invitationsTo, trailOf } from "#tests/domains/identity/staff.ts";

test("whoever has no way in gets another letter, whoever has one does not", async () => {
  const town = await aCouncil();
  const { personId } = town.tom.actor;
  expect(await inviteAgain(town.ade, personId)).toEqual({ ok: true, value: null });
  expect(await invitationsTo(town.ade, "tom@westford.example")).toHaveLength(1);
  expect(await trailOf(town.ade, "identity.invite-again")).toMatchObject([{ subjectId: personId }]);

  await town.ade.write((db) => db.password.create({ data: { personId, hash: "h" } }));
  expect(await inviteAgain(town.ade, personId)).toEqual({ ok: false, reason: "signs-in-already" });
  const resident = await inviteAgain(town.ade, town.grace.actor.personId);
  expect(resident).toEqual({ ok: false, reason: "not-staff" });
  for (const other of [town.priya, town.audrey, town.anyone]) {
    const attempt = await inviteAgain(other, town.ines.actor.personId);
    expect(attempt).toEqual({ ok: false, reason: "not-administrator" });
  }
  expect(await trailOf(town.ade, "identity.invite-again")).toHaveLength(1);
});
