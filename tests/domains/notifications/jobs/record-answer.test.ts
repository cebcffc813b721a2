import { expect, test } from "vitest";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { recordAnswer } from "#app/domains/notifications/jobs/record-answer.server.ts";
import { sendDigests } from "#app/domains/notifications/jobs/send-digests.server.ts";
import { aFollowedThread, mailsOf } from "#tests/domains/notifications/a-followed-thread.ts";
import { aCouncil, at } from "#tests/support/council.ts";

test("an official answer is news, and the digest names the team", async () => {
  const town = await aCouncil();
  const thread = await aFollowedThread(town);
  const now = new Date("2026-11-10T15:00:00Z");
  const { id, number } = thread;
  const answer = await publishAnswer(at(town.ines, { now }), {
    subject: {
      kind: "thread",
      id,
      url: `/threads/${number}`,
      pageTag: `thread:${id}`,
      title: "Is the footbridge safe?",
    },
    teamId: town.highways.id,
    body: "We replace the plank on **Thursday**.",
  });
  if (!answer.ok) throw new Error(answer.reason);

  const service = town.as({ kind: "service", job: recordAnswer.name }, { now });
  const { contributionId } = answer.value;
  await recordAnswer.run(service, { subjectKind: "thread", subjectId: id, contributionId });
  await sendDigests.run(service, { began: "2026-11-11T08:00:00Z" });

  const [digest] = (await mailsOf(town)).filter((mail) => mail.key.startsWith("digest:"));
  expect(digest!.subject).toBe("1 new item in discussions you follow");
  expect(digest!.text).toContain("Highways answered");
});
