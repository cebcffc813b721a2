import { readFileSync } from "node:fs";
import { domainToASCII } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "#app/site.server.ts";
import { oddAddresses, type OddAddress } from "#tests/security/odd-addresses.ts";
import { addressOf, send, type Received } from "#tests/security/sender.ts";
import { several } from "#tests/security/visit.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { opened } from "#tests/support/opened.ts";
import { realData } from "#tests/support/real-data.ts";
import { anSmtpSink, type SmtpSink } from "#tests/support/smtp-sink.ts";
import { workOff } from "#tests/support/work-off.ts";

const corpus = realData("corpora/email-addresses.json", "odd addresses");

process.env.TRUSTED_PROXY_HOPS = "1";

describe.skipIf(!isBuilt)("whatever is typed as an address", () => {
  let site: Site;
  let sink: SmtpSink;
  let visitor = 0;

  beforeAll(async () => {
    sink = await anSmtpSink();
    process.env.SMTP_URL = sink.url;
    site = await openSite({ host: "127.0.0.1", port: 0 });
  });
  afterAll(async () => {
    await site?.close();
    await sink?.close();
  });

  /** Signs up with each address in a council of its own, and tells to whom letters really went. */
  async function signUp(addresses: readonly OddAddress[]) {
    const town = await aCouncil();
    const before = sink.recipients.length;
    const answers = await several(addresses, ([email]) => ask(town, email));
    await workOff(town.council);
    return { town, answers, envelopes: sink.recipients.slice(before) };
  }

  function ask({ council }: Town, email: string): Promise<Received> {
    const { host } = new URL(council.origin);
    visitor += 1;
    return send(site.port, { host, path: "/sign-in", form: { email }, from: addressOf(visitor) });
  }

  test("is refused with a sentence, or is exactly one recipient", async () => {
    const { town, answers, envelopes } = await signUp(oddAddresses);
    const wrong = oddAddresses.filter(([typed, mailbox], at) => {
      const { status, text } = answers[at]!;
      if (mailbox) return status !== 303;
      return typed.includes("\u0000")
        ? status !== 400
        : status !== 422 || !text.includes("Enter one e-mail address, like name@example.com");
    });
    expect(wrong).toEqual([]);

    const mailboxes = oddAddresses.flatMap(([, mailbox]) => mailbox ?? []);
    expect(envelopes.map(asOne).toSorted()).toEqual(mailboxes.toSorted());
    const asked = await reality("SELECT 1 FROM sign_in_requests WHERE council_id = $1", [
      town.council.id,
    ]);
    expect(asked).toHaveLength(mailboxes.length);
    expect(oddAddresses.length - mailboxes.length).toBeGreaterThan(60);
  });

  test.skipIf(!corpus.isThere)(
    "of a well-known collection of odd addresses none is two, and none is another one",
    async () => {
      const rows = JSON.parse(readFileSync(corpus.path, "utf8")) as { address: string }[];
      expect(rows.length).toBeGreaterThan(150);
      const { town, answers, envelopes } = await signUp(rows.map(({ address }) => [address]));

      const taken = rows.filter((_row, at) => answers[at]!.status === 303);
      const others = answers.filter(({ status }) => status !== 303);
      expect(others.filter(({ status }) => status !== 422 && status !== 400)).toEqual([]);
      // (This mail server takes no mailbox of 254 characters.)
      const turnedAway = await refusedByServer(town);
      expect(turnedAway.filter((mailbox) => mailbox.length < 254)).toEqual([]);
      expect([...envelopes.map(asOne), ...turnedAway].toSorted()).toEqual(
        taken.map(mailboxOf).toSorted(),
      );
      expect(taken.length).toBeGreaterThan(10);
    },
  );
});

/** What may be made of what is typed: white space around it dropped, its domain in small letters. */
function mailboxOf({ address }: { address: string }): string {
  const [local, domain] = address.trim().split("@");
  return `${local}@${domain!.toLowerCase()}`;
}

/** To whom an envelope goes; the mail server shows domains in their own script. */
function asOne(envelope: string[]): string {
  return envelope
    .map((mailbox) => mailbox.replace(/[^@]*$/, (domain) => domainToASCII(domain)))
    .join(" and ");
}

async function refusedByServer({ anyone, council }: Town): Promise<string[]> {
  const failed = await reality<{ recipient: string }>(
    "SELECT recipient FROM emails WHERE council_id = $1 AND state = 'failed'",
    [council.id],
  );
  return (await opened(anyone, "recipient", failed)).map(({ recipient }) => recipient);
}
