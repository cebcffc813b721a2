import { expect, test } from "vitest";
import { submitResponse } from "#app/domains/consultations/commands/submit-response.server.ts";
import { sendReceipt } from "#app/domains/consultations/jobs/send-receipt.server.ts";
import { aConsultation, duringNovember } from "#tests/domains/consultations/a-consultation.ts";
import { aCouncil, at, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";

type Mail = {
  recipient: string;
  subject: string;
  text: string;
};

async function respond(email?: string, locale: "en" | "cy" = "en") {
  const town = await aCouncil();
  const { number } = await aConsultation(town);
  return respondIn(town, number, email, locale);
}

async function respondIn(
  town: Town,
  number: number,
  email: string | undefined,
  locale: "en" | "cy" = "en",
  key = "key",
) {
  const resident = at(town.anyone, { now: duringNovember, locale });
  const values = { q1: "quay", q3: "A bus after nine, please.", email };
  const outcome = await submitResponse(resident, number, key, values);
  if (!outcome.ok) throw new Error(outcome.reason);
  const service = town.as({ kind: "service", job: sendReceipt.name });
  const run = () => sendReceipt.run(service, { responseId: outcome.value.id });
  const mails = async () => {
    const rows = await reality<Mail>("SELECT * FROM emails WHERE council_id = $1", [
      town.council.id,
    ]);
    return opened(town.anyone, "recipient", rows);
  };
  return { run, mails, reference: outcome.value.reference };
}

test("the copy goes out once, with the reference and what was said", async () => {
  const { run, mails, reference } = await respond("grace@example.org");
  await run();
  await run();

  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail!.recipient).toBe("grace@example.org");
  expect(mail!.subject).toBe(`Your response ${reference}: Winter buses`);
  expect(mail!.text).toContain("A bus after nine, please.");
  expect(mail!.text).toMatch(/\/consultations\/1\/responses\/CON-\S+\?seal=\S+/);
});

test("whoever answered in Welsh hears in Welsh", async () => {
  const { run, mails } = await respond("grace@example.org", "cy");
  await run();
  expect((await mails())[0]!.subject).toMatch(/^Eich ymateb CON-.*: Bysiau’r gaeaf$/);
});

test("without an address nobody is written to", async () => {
  const { run, mails } = await respond();
  await run();
  expect(await mails()).toEqual([]);
});

test("nobody's mailbox is filled with copies in their name", async () => {
  const town = await aCouncil();
  const { number } = await aConsultation(town);
  for (let time = 1; time <= 12; time += 1) {
    const written = time % 2 ? "gra.ce@gmail.com" : "grace+council@googlemail.com";
    const { run } = await respondIn(town, number, written, "en", `key ${time}`);
    await run();
  }
  const sent = await town.anyone.read((db) => db.email.count());
  expect(sent).toBe(10);
});
