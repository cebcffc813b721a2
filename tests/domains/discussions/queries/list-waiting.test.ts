import { expect, test } from "vitest";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { markAnswered } from "#app/domains/discussions/jobs/mark-answered.server.ts";
import { listWaiting } from "#app/domains/discussions/queries/list-waiting.server.ts";
import { aCouncil, type PersonContext } from "#tests/support/council.ts";

async function ask(person: PersonContext, title: string, body = "Please tell us.") {
  const outcome = await startThread(person, { title, body });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.number;
}

test("questions wait in the order of asking until they are answered; held ones are not public yet", async () => {
  const { grace, omar, ines, as } = await aCouncil();
  const first = await ask(grace, "When is the library open?");
  const answered = await ask(omar, "Who empties the bins?");
  await ask(omar, "Who is that?", "Ring him on 07700 900123.");
  const last = await ask(omar, "Why is the lamp out?");
  const thread = await ines.read((db) =>
    db.thread.findFirstOrThrow({ where: { number: answered } }),
  );
  const { id: subjectId, contributionId } = thread;
  await markAnswered.run(as({ kind: "service", job: "tests" }), {
    subjectKind: "thread",
    subjectId,
    contributionId,
  });

  const { questions, next } = await listWaiting(ines);

  expect(questions.map(({ number }) => number)).toEqual([first, last]);
  expect(questions[0]).toMatchObject({
    title: "When is the library open?",
    url: `/threads/${first}`,
  });
  expect(questions[0]!.authorName).toBe("Grace Adeyemi");
  expect(next).toBeNull();
});

test("a long list is read page by page, nothing twice and nothing left out", async () => {
  const { grace, ines } = await aCouncil();
  for (let count = 1; count <= 23; count += 1) await ask(grace, `Question ${count}`);

  const first = await listWaiting(ines);
  const second = await listWaiting(ines, { after: first.next! });

  expect(first.questions).toHaveLength(20);
  expect(second.questions.map(({ title }) => title)).toEqual([
    "Question 21",
    "Question 22",
    "Question 23",
  ]);
  expect(second.next).toBeNull();
});

test("one council does not see another's questions", async () => {
  await ask((await aCouncil()).grace, "When is the library open?");
  const elsewhere = await aCouncil({ name: "Eastmere" });

  expect((await listWaiting(elsewhere.ines)).questions).toEqual([]);
});
