import { expect, test } from "vitest";
import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { listAnswers } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { aCouncil } from "#tests/support/council.ts";

const subject = {
  ...({
    kind: "thread",
    id: "0190a000-0000-7000-8000-000000000001",
  } as const),
  title: "When will the footbridge be mended?",
  url: "/threads/12",
  pageTag: "thread:1",
};
const body = "In **May**. <script>alert(1)</script>\n\n- first the steps\n- then the rail";

test("an officer's answer is public at once, in the name of the team", async () => {
  const { ines, highways, anyone } = await aCouncil();

  const outcome = await publishAnswer(ines, { subject, teamId: highways.id, body });

  expect(outcome).toMatchObject({ ok: true });
  const [answer] = await listAnswers(anyone, "thread", subject.id);
  expect(answer).toMatchObject({ team: { name: "Highways", nameCy: "Priffyrdd" } });
  expect(answer!.html).toContain("<strong>May</strong>");
  expect(answer!.html).toContain("<li>first the steps</li>");
  expect(answer!.html).not.toContain("<script");
  const row = await anyone.read((db) => db.contribution.findFirst());
  expect(row).toMatchObject({ kind: "answer", url: "/threads/12#answers", pageTag: "thread:1" });
});

test("the answer is announced and on record with the person who gave it", async () => {
  const { ines, highways } = await aCouncil();

  await publishAnswer(ines, { subject, teamId: highways.id, body });

  const { news, record, answer } = await ines.read(async (db) => ({
    news: await db.outboxMessage.findMany({ where: { topic: "answers.answer-published" } }),
    record: await db.auditEntry.findMany({ where: { action: { startsWith: "answers." } } }),
    answer: await db.answer.findFirstOrThrow(),
  }));
  const { contributionId } = answer;
  expect(news).toMatchObject([
    { payload: { subjectKind: "thread", subjectId: subject.id, contributionId } },
  ]);
  expect(record).toMatchObject([{ action: "answers.publish", actorId: ines.actor.personId }]);
  expect(answer.publishedById).toBe(ines.actor.personId);
});

test("two presses of the button at once publish one answer", async () => {
  const { ines, highways, anyone } = await aCouncil();
  const answer = { subject, teamId: highways.id, body };

  const [one, other] = await Promise.all([
    publishAnswer(ines, answer),
    publishAnswer(ines, answer),
  ]);

  expect(one).toEqual(other);
  expect(await listAnswers(anyone, "thread", subject.id)).toHaveLength(1);
});

test("a responder speaks for no other team, an approver for every one", async () => {
  const { ines, bryn, ade } = await aCouncil();
  const parks = await addTeam(ade, { slug: "parks", name: "Parks", nameCy: "Parciau" });

  const answer = { subject, teamId: parks.id, body };
  expect(await publishAnswer(ines, answer)).toEqual({ ok: false, reason: "not-in-team" });
  expect(await publishAnswer(bryn, answer)).toMatchObject({ ok: true });
});

test("nobody else answers for the council", async () => {
  const { anyone, grace, tom, priya, ade, audrey, highways } = await aCouncil();

  for (const person of [anyone, grace, tom, priya, ade, audrey]) {
    const outcome = await publishAnswer(person, { subject, teamId: highways.id, body });
    expect(outcome).toEqual({ ok: false, reason: "not-responder" });
  }
});

test("another council's team is not there", async () => {
  const { bryn } = await aCouncil();
  const { highways } = await aCouncil({ name: "Eastmere" });

  const outcome = await publishAnswer(bryn, { subject, teamId: highways.id, body });

  expect(outcome).toEqual({ ok: false, reason: "team-not-found" });
});
