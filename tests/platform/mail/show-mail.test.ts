import { expect, test } from "vitest";
import { letter } from "#app/platform/mail/letter.tsx";
import { listMails } from "#app/platform/mail/list-mails.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";
import { showMail } from "#app/platform/mail/show-mail.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { workOff } from "#tests/support/work-off.ts";

test("the inbox of a demonstration shows the council's own e-mails, latest first", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil({ name: "Eastmere" });
  for (const subject of ["First", "Second"]) await write(westford, subject);
  await write(eastmere, "Elsewhere");
  await workOff(westford.council);

  const mails = await listMails(westford.anyone);
  expect(mails).toMatchObject([
    { subject: "Second", state: "captured", recipient: "grace@westford.example" },
    { subject: "First", state: "captured" },
  ]);
  expect(await listMails(eastmere.anyone)).toMatchObject([{ subject: "Elsewhere", state: "due" }]);
  expect(await showMail(eastmere.anyone, mails[0]!.id)).toBeNull();
  expect(await showMail(westford.anyone, "not-an-id")).toBeNull();
});

test("an e-mail is shown with links that work and nothing that acts", async () => {
  const town = await aCouncil();
  await write(town, "<script>alert(1)</script>");
  const [listed] = await listMails(town.anyone);
  const mail = await showMail(town.anyone, listed!.id);
  const link = "http://westford.localhost:3000/signatures/1/confirmation";
  expect(mail!.subject).toBe("<script>alert(1)</script>");
  expect(mail!.textAsHtml).toContain(`<a href="${link}"`);
  expect(mail!.html).toContain(`<a href="${link}"`);
  expect(mail!.html).not.toMatch(/<script|<style|style=|<title|alert/);
});

async function write({ anyone, council }: Town, subject: string): Promise<void> {
  const button = {
    text: "Confirm",
    href: "http://westford.localhost:3000/signatures/1/confirmation",
  };
  const content = letter({ locale: "en", council, subject, paragraphs: ["Hello."], button });
  const to = "grace@westford.example";
  await queueEmail(anyone, { key: subject, to, locale: "en", ...content });
}
