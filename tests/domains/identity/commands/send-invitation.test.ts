import { expect, test } from "vitest";
import { sendInvitation } from "#app/domains/identity/commands/send-invitation.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { invitationsTo } from "#tests/domains/identity/staff.ts";

test("of several letters to one person only the newest works, and no secret is stored", async () => {
  const town = await aCouncil();
  await sendInvitation(town.ade, town.tom.actor.personId);
  await sendInvitation(town.ade, town.tom.actor.personId);
  const [first, second] = await invitationsTo(town.ade, "tom@westford.example");
  expect(first).not.toBe(second);
  const invitations = await town.ade.read((db) => db.invitation.findMany());
  expect(invitations.map(({ tokenHash }) => tokenHash)).toEqual([hashOf(second!)]);
  expect(JSON.stringify(invitations)).not.toContain(second);
});
