import { expect, test } from "vitest";
import { unsubscribe } from "#app/domains/notifications/commands/unsubscribe.server.ts";
import { isFollowing } from "#app/domains/notifications/queries/find-subscription.server.ts";
import { unsubscribeToken } from "#app/domains/notifications/queries/find-unsubscriber.server.ts";
import { aFollowedThread } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil } from "#tests/support/council.ts";

test("the link of a digest stops that reader's digests, without signing in, however often", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const token = unsubscribeToken(town.omar.actor.personId);
  expect(await unsubscribe(town.anyone, token)).toMatchObject({ ok: true });
  expect(await unsubscribe(town.anyone, token)).toMatchObject({ ok: true });
  expect(await isFollowing(town.omar, { subjectKind: "thread", subjectId: id })).toBe(false);
});

test("a forged, shortened or borrowed link stops nothing", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const mark = unsubscribeToken(town.grace.actor.personId).split(".")[1];
  const personId = town.omar.actor.personId;
  for (const token of [
    `${personId}.${mark}`,
    personId,
    `${personId}.`,
    "",
    "..",
    "x".repeat(5_000),
  ]) {
    expect(await unsubscribe(town.anyone, token)).toEqual({ ok: false, reason: "unknown-link" });
  }
  expect(await isFollowing(town.omar, { subjectKind: "thread", subjectId: id })).toBe(true);
});

test("a link of one council does nothing in another", async () => {
  const town = await aCouncil();
  const { id } = await aFollowedThread(town);
  const elsewhere = await aCouncil();
  const token = unsubscribeToken(town.omar.actor.personId);
  const outcome = await unsubscribe(elsewhere.anyone, token);
  expect(outcome).toEqual({ ok: false, reason: "unknown-link" });
  expect(await isFollowing(town.omar, { subjectKind: "thread", subjectId: id })).toBe(true);
});
