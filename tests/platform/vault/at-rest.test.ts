import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import { confirmCode } from "#app/domains/identity/commands/confirm-code.server.ts";
import { mailDraft } from "#app/domains/petitions/commands/mail-draft.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { aConsultation, duringNovember } from "#tests/domains/consultations/a-consultation.ts";
import { signInLetters } from "#tests/domains/identity/letters.ts";
import { aPetition, signer } from "#tests/domains/petitions/a-petition.ts";
import { aDraft, anAskedSponsor, aStart, written } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, at } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { anSmtpSink, type SmtpSink } from "#tests/support/smtp-sink.ts";
import { workOff } from "#tests/support/work-off.ts";

const canary = "canary.in-the-mine@letters.example";
const colleague = "colleague.in-the-mine@letters.example";

let sink: SmtpSink;

beforeAll(async () => {
  sink = await anSmtpSink();
  process.env.SMTP_URL = sink.url;
});

afterAll(() => sink.close());

test("whoever signs in, signs, answers and gets letters: their address stands nowhere in the database", async () => {
  const town = await aCouncil();
  const { anyone, council } = town;
  await addPerson(town.as({ kind: "service", job: "tests" }), {
    email: colleague,
    name: "A colleague",
    kind: "staff",
    roles: ["moderator"],
  });

  const browser = await askToSignIn(anyone, { email: canary });
  const [letter] = await signInLetters(anyone, canary);
  const entry = await confirmCode(anyone, { browser, userAgent: "Firefox", code: letter!.code });
  expect(entry).toMatchObject({ ok: true, value: { isNew: true } });
  const { number } = await aPetition(town);
  expect(await sign(anyone, number, signer({ email: canary }))).toMatchObject({ ok: true });
  const consultation = await aConsultation(town);
  const values = { q1: "quay", email: canary };
  const resident = at(anyone, { now: duringNovember });
  const answered = await submitResponse(resident, consultation.number, "key", values);
  expect(answered).toMatchObject({ ok: true });
  sink.treatNext(canary, { at: "RCPT TO", code: 550 });
  sink.treatNext(canary, { at: "DATA", code: 450 });
  // Letters to those who sign are written together, at the end of a second.
  await sleep(1_100);
  await workOff(council);

  expect(sink.mails.map(({ to }) => to?.[0]?.address)).toContain(canary);
  expect(await statesOf(council.id)).toEqual(["due", "failed", "sent"]);
  const sealed = await placesOf("sealed:1:");
  for (const place of [
    "people",
    "sign_in_requests",
    "signatures",
    "consultation_responses",
    "emails",
  ])
    expect(sealed, place).toContain(`public.${place}`);
  for (const address of [canary, colleague]) {
    expect(await placesOf(address)).toEqual([]);
    expect(await placesOf(address.split("@")[0]!)).toEqual([]);
  }
  const { keyFor } = await vaultOf(anyone);
  expect(await placesOf(keyFor(canary))).toEqual([
    "public.consultation_responses",
    "public.emails",
    "public.people",
    "public.sign_in_requests",
    "public.signatures",
  ]);
});

test("whoever starts a petition or supports one first: nor does theirs", async () => {
  const town = await aCouncil();
  const [starter, supporter] = ["starter", "supporter"].map(
    (who) => `${who}.in-the-mine@letters.example`,
  );
  const secret = await aDraft(town, { ...written, email: starter });
  expect(await mailDraft(town.anyone, secret, starter!)).toMatchObject({ ok: true });
  const start = await aStart(town, { email: starter });
  await anAskedSponsor(town, start, { email: supporter });
  await workOff(town.council);

  const { keyFor } = await vaultOf(town.anyone);
  for (const address of [starter!, supporter!]) {
    expect(await placesOf(address)).toEqual([]);
    expect(await placesOf(address.split("@")[0]!)).toEqual([]);
  }
  expect(await placesOf(secret)).toEqual([]);
  expect(await placesOf(keyFor(starter!))).toEqual([
    "public.emails",
    "public.petition_creators",
    "public.petition_drafts",
    "public.signatures",
  ]);
  expect(await placesOf(keyFor(supporter!))).toEqual(["public.emails", "public.signatures"]);
});

test("the search finds an address wherever it lies", async () => {
  const { council } = await aCouncil();
  const lost = "lost.in-the-mine@letters.example";
  await reality(
    `INSERT INTO outbox (council_id, id, topic, payload)
     VALUES ($1, gen_random_uuid(), 'x', jsonb_build_object('to', ARRAY[$2::text]))`,
    [council.id, lost],
  );
  expect(await placesOf(lost)).toEqual(["public.outbox"]);
});

/** The tables, of whatever schema, with a row in which a text stands; what a letter says to its reader left out. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await reality<{ name: string }>(`
    SELECT format('%I.%I', nspname, relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind IN ('r', 'p', 'm') AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
    ORDER BY 1`);
  expect(tables.length).toBeGreaterThan(45);
  const places: string[] = [];
  for (const { name } of tables) {
    const row = name === "public.emails" ? "(to_jsonb(t) - 'text' - 'html')" : "to_jsonb(t)";
    const found = await reality(
      `SELECT 1 FROM ${name} t WHERE strpos(lower(${row}::text), lower($1)) > 0 LIMIT 1`,
      [text],
    );
    if (found.length > 0) places.push(name);
  }
  return places;
}

async function statesOf(councilId: string): Promise<string[]> {
  const rows = await reality<{ state: string }>(
    "SELECT state FROM emails WHERE council_id = $1 ORDER BY state",
    [councilId],
  );
  return rows.map(({ state }) => state);
}
