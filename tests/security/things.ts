import { publishAnswer } from "#app/domains/answers/commands/publish-answer.server.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { heldText, aComment, aThread } from "#tests/support/threads.ts";
import { reality } from "#tests/support/database.ts";
import type { Town } from "#tests/support/council.ts";
import { someCases } from "#tests/security/some-cases.ts";
import { someConsultations } from "#tests/security/some-consultations.ts";
import { someDrafts } from "#tests/security/some-drafts.ts";
import { somePeople } from "#tests/security/some-people.ts";
import { somePetitions } from "#tests/security/some-petitions.ts";
import { someSignatures } from "#tests/security/some-signatures.ts";
import { someSchemes } from "#tests/security/some-schemes.ts";
import { someTimelines } from "#tests/security/some-timelines.ts";

/** One thing in each of its states: what stands in its address instead of the parameters. */
export type States = Record<string, Record<string, string>>;

/** The things of a council that its routes are about, by kind. */
export type Things = Record<string, States>;

/** A word that nobody may read who may not read what it stands in. */
export function canary(kind: string, { council }: Pick<Town, "council">): string {
  return `canary${kind}of${council.slug}`;
}

/** Something of every kind in every state, written by Grace. */
export async function someThings(town: Town): Promise<Things> {
  const threads = await someThreads(town);
  const petitions = await somePetitions(town);
  return {
    ...threads,
    ...petitions,
    ...(await someSignatures(town, Number(petitions.petitions!.open!.number))),
    ...(await someSchemes(town, Number(petitions.petitions!.open!.number))),
    ...(await someTimelines(town, petitions.petitions!.closed!.number!)),
    ...(await someConsultations(town)),
    ...(await someCases(town)),
    links: await someLinks(town),
    jobs: await someJobs(town),
    ...(await someDrafts(town, threads.threads!.public!.number!)),
    ...(await somePeople(town)),
  };
}

async function someThreads(town: Town): Promise<Things> {
  const { grace, omar, ines } = town;
  const open = await aThread(grace, { title: "Shall the market move?", body: "It is too small." });
  const answered = await aThread(omar, { title: "When is the pool open?", body: "Nobody knows." });
  const held = await aThread(grace, { title: canary("heldtitle", town), body: heldText });
  const hidden = await aThread(grace, {
    title: canary("hiddentitle", town),
    body: canary("hiddenbody", town),
  });
  const thread = (await findThread(omar, { number: answered }))!;
  const { id, title, url, pageTag } = thread;
  await publishAnswer(ines, {
    subject: { kind: "thread", id, title, url, pageTag },
    teamId: town.highways.id,
    body: "From nine to five.",
  });

  const comment = (number: number, body: string) => aComment(grace, number, body);
  const visible = await comment(open, "The square would do.");
  const heldComment = await comment(open, `${canary("heldcomment", town)} ${heldText}`);
  const hiddenComment = await comment(open, canary("hiddencomment", town));
  const inHidden = await comment(hidden, canary("underhidden", town));
  await hide(town, `/threads/${hidden}`, `/threads/${open}/comments/${hiddenComment}`);

  const at = (number: number, said: number) => ({ number: `${number}`, comment: `${said}` });
  return {
    threads: {
      public: { number: `${open}` },
      answered: { number: `${answered}` },
      held: { number: `${held}` },
      hidden: { number: `${hidden}` },
    },
    comments: {
      public: at(open, visible),
      held: at(open, heldComment),
      hidden: at(open, hiddenComment),
      "under a hidden question": at(hidden, inHidden),
    },
  };
}

/** Hides what is read at these addresses. */
export async function hide({ council }: Town, ...urls: string[]): Promise<void> {
  await setVisibility(council.id, "hidden", urls);
}

/** Changes what may be read at these addresses, past every command. */
export async function setVisibility(councilId: string, visibility: string, urls: string[]) {
  const rows = await reality(
    "UPDATE contributions SET visibility = $1 WHERE council_id = $2 AND url = ANY($3) RETURNING 1",
    [visibility, councilId, urls],
  );
  if (rows.length !== urls.length) throw new Error(`Not everything is there: ${urls.join(", ")}`);
}

async function someLinks(town: Town): Promise<States> {
  const { anyone, council } = town;
  const [fresh, used, over] = ["fresh", "used", "over"].map((word) => `${word}@links.example`);
  for (const email of [fresh, used, over]) await askToSignIn(anyone, { email: email! });
  const mails = await reality<{ text: string }>(
    "SELECT text FROM emails WHERE council_id = $1 AND key LIKE '%sign-in:%' ORDER BY created_at, id",
    [council.id],
  );
  const tokens = mails.map(({ text }) => /\/sign-in\/links\/([\w-]+)/.exec(text)![1]!);
  const requests = await reality<{ id: string }>(
    "SELECT id FROM sign_in_requests WHERE council_id = $1 ORDER BY created_at, id",
    [council.id],
  );
  await reality("UPDATE sign_in_requests SET used_at = now() WHERE id = $1", [requests[1]!.id]);
  await reality("UPDATE sign_in_requests SET expires_at = now() WHERE id = $1", [requests[2]!.id]);
  return { fresh: { token: tokens[0]! }, used: { token: tokens[1]! }, over: { token: tokens[2]! } };
}

async function someJobs(town: Town): Promise<States> {
  const [dead, done] = [newId(), newId()];
  await reality(
    `INSERT INTO job_runs (council_id, id, job, key, payload, state, attempts, started_at, last_error)
     VALUES ($1, $2, 'mail.send', 'one', $4, 'dead', 5, now(), $5),
            ($1, $3, 'mail.send', 'two', '{}', 'done', 1, now(), NULL)`,
    [town.council.id, dead, done, { emailId: canary("jobload", town) }, canary("joberror", town)],
  );
  return { dead: { id: dead }, done: { id: done } };
}
