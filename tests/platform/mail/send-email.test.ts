import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "#app/platform/context.ts";
import { queueEmail, type EmailToQueue } from "#app/platform/mail/queue-email.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";
import { anSmtpSink, type SmtpSink } from "#tests/support/smtp-sink.ts";
import { workOff } from "#tests/support/work-off.ts";

let sink: SmtpSink;

beforeAll(async () => {
  sink = await anSmtpSink();
  process.env.SMTP_URL = sink.url;
});

afterAll(() => sink.close());

test("one e-mail for each key, as text and as HTML, with a Message-ID and one recipient", async () => {
  const { anyone, council } = await aCouncil({ name: "Cyngor Tŵr" });
  const unsubscribe = { "List-Unsubscribe": "<https://westford.example/unsubscribe/x>" };
  for (const subject of ["Eich llyfrgell – newyddion", "A second try"]) {
    await queue(anyone, { to: "one-key@westford.example", subject, headers: unsubscribe });
  }
  await workOff(council);
  await workOff(council);

  const mails = mailsTo("one-key@westford.example");
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    from: { name: "Cyngor Tŵr", address: "no-reply@folkmoot.example" },
    to: [{ address: "one-key@westford.example" }],
    subject: "Eich llyfrgell – newyddion",
    text: "Agor ddydd Llun.\n",
    html: "<p>Agor ddydd Llun.</p>\n",
    messageId: (await rowOf(anyone, "one-key@westford.example")).message_id,
  });
  expect(header(mails[0]!, "list-unsubscribe")).toBe("<https://westford.example/unsubscribe/x>");
  expect(header(mails[0]!, "auto-submitted")).toBe("auto-generated");
  expect(header(mails[0]!, "content-language")).toBe("cy");
  expect(await rowOf(anyone, "one-key@westford.example")).toMatchObject({
    state: "sent",
    attempts: 1,
  });
});

test("a server that is gone after it took the e-mail gets it again under the same Message-ID", async () => {
  const { anyone, council } = await aCouncil();
  const to = "dropped@westford.example";
  sink.treatNext(to, { at: "after DATA" });
  await queue(anyone, { to });
  await workOff(council);
  expect(await rowOf(anyone, to)).toMatchObject({ state: "due" });
  expect(await runOf(council.id)).toMatchObject({ state: "waiting", attempts: 1 });

  await timePasses(council.id);
  await workOff(council);
  const ids = mailsTo(to).map((mail) => mail.messageId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(await rowOf(anyone, to)).toMatchObject({ state: "sent" });
});

test("an address that does not exist is not tried again", async () => {
  const { anyone, council } = await aCouncil();
  const to = "nobody@westford.example";
  sink.treatNext(to, { at: "RCPT TO", code: 550 });
  await queue(anyone, { to });
  await workOff(council);
  await timePasses(council.id);
  await workOff(council);
  expect(mailsTo(to)).toEqual([]);
  expect(await rowOf(anyone, to)).toMatchObject({
    state: "failed",
    last_error: "550 RCPT TO",
    attempts: 1,
  });
  expect(await runOf(council.id)).toMatchObject({ state: "done", attempts: 1 });
});

test("an e-mail that is refused for its content is not tried again", async () => {
  const { anyone, council } = await aCouncil();
  const to = "strict@westford.example";
  sink.treatNext(to, { at: "DATA", code: 554 });
  await queue(anyone, { to });
  await workOff(council);
  expect(await rowOf(anyone, to)).toMatchObject({ state: "failed", last_error: "554 DATA" });
});

test("a mailbox that is full for now is tried again later", async () => {
  const { anyone, council } = await aCouncil();
  const to = "greylisted@westford.example";
  sink.treatNext(to, { at: "RCPT TO", code: 450 });
  sink.treatNext(to, { at: "DATA", code: 452 });
  await queue(anyone, { to });
  for (const attempts of [1, 2]) {
    await workOff(council);
    const run = await runOf(council.id);
    expect(run).toMatchObject({ state: "waiting", attempts });
    expect(run.last_error).toMatch(/^the mail server did not take it \(.*45[02]/);
    expect(run.due_at.getTime()).toBeGreaterThan(run.now.getTime());
    await timePasses(council.id);
  }
  await workOff(council);
  expect(mailsTo(to)).toHaveLength(1);
  expect(await rowOf(anyone, to)).toMatchObject({ state: "sent" });
});

test("what a secret e-mail said is not kept once it is sent, nor once it is refused for good", async () => {
  const { anyone, council } = await aCouncil();
  const [to, refused] = ["secret@westford.example", "moved@westford.example"];
  sink.treatNext(to, { at: "RCPT TO", code: 450 });
  sink.treatNext(refused, { at: "RCPT TO", code: 550 });
  const words = { subject: "123456 is your code", text: "123456", html: "<p>123456</p>" };
  for (const one of [to, refused]) {
    await queue(anyone, { ...words, to: one, key: `secret:sign-in:${one}` });
  }
  await workOff(council);
  expect(await rowOf(anyone, to)).toMatchObject({ state: "due", ...words });
  expect(await rowOf(anyone, refused)).toMatchObject({ state: "failed", ...forgotten });

  await timePasses(council.id);
  await workOff(council);
  expect(mailsTo(to)).toMatchObject([{ subject: words.subject, text: "123456\n" }]);
  expect(await rowOf(anyone, to)).toMatchObject({ state: "sent", ...forgotten });
});

const forgotten = { subject: "…", text: "…", html: "…" };

test("the same key in two councils makes two e-mails with Message-IDs of their own", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  for (const { anyone, council } of [westford, eastmere]) {
    await queue(anyone, { to: "both@westford.example", key: "the same" });
    await workOff(council);
  }
  expect(new Set(mailsTo("both@westford.example").map((mail) => mail.messageId)).size).toBe(2);
});

test.each<Partial<EmailToQueue>>([
  { to: "grace@westford.example\r\nBcc: all@westford.example" },
  { to: "grace@westford.example, omar@westford.example" },
  { to: "Grace <grace@westford.example>" },
  { to: "grace@westford.example\u2028x" },
  { to: "grace" },
  { subject: "Hello\r\nBcc: all@westford.example" },
  { subject: "Hello\nX: y" },
  { headers: { "List-Unsubscribe": "<https://x>\r\nBcc: all@westford.example" } },
  { headers: { Bcc: "all@westford.example" } },
  { headers: { "List-Id\r\nBcc": "all@westford.example" } },
])("no header can be smuggled in: %j", async (part) => {
  const { anyone, council } = await aCouncil();
  await expect(queue(anyone, part)).rejects.toThrow();
  expect(await reality("SELECT 1 FROM emails WHERE council_id = $1", [council.id])).toEqual([]);
});

function queue(context: Context, part: Partial<EmailToQueue>): Promise<void> {
  const body = { text: "Agor ddydd Llun.", html: "<p>Agor ddydd Llun.</p>" };
  const email = { key: part.to ?? "key", to: "grace@westford.example", subject: "Newyddion" };
  return queueEmail(context, { locale: "cy", ...email, ...body, ...part });
}

function mailsTo(recipient: string) {
  return sink.mails.filter((mail) => mail.to?.some(({ address }) => address === recipient));
}

function header(mail: SmtpSink["mails"][number], name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value;
}

async function rowOf(context: Context, recipient: string) {
  const rows = await reality<{ recipient: string; message_id: string }>(
    "SELECT * FROM emails WHERE council_id = $1",
    [context.council.id],
  );
  return (await opened(context, "recipient", rows)).find((row) => row.recipient === recipient)!;
}

async function runOf(councilId: string) {
  const [run] = await reality("SELECT *, now() FROM job_runs WHERE council_id = $1", [councilId]);
  return run!;
}

async function timePasses(councilId: string): Promise<void> {
  await reality("UPDATE job_runs SET due_at = now() WHERE council_id = $1", [councilId]);
}
