import { expect, test } from "vitest";
import { sourceFiles } from "#tests/architecture/source.ts";

const commands = sourceFiles("app/domains").filter(({ path }) => path.includes("/commands/"));

/** Commands that ask nobody who they are, and what decides instead. Everything else has a policy. */
const openOnPurpose: Record<string, readonly string[]> = {
  "whoever shows a secret that was sent or given to them": [
    "identity/begin-joining",
    "identity/confirm-code",
    "identity/confirm-link",
    "identity/confirm-second-factor",
    "identity/end-session",
    "identity/finish-directory-sign-in",
    "identity/finish-joining",
    "identity/join-by-passkey",
    "identity/offer-password",
    "identity/redeem-sign-in",
    "identity/sign-in-by-passkey",
    "identity/take-ceremony",
    "notifications/unsubscribe",
    "petitions/ask-organiser",
    "petitions/confirm-many",
    "petitions/confirm-organiser",
    "petitions/confirm-signature",
    "petitions/confirm-sponsor",
    "petitions/erase-organiser",
    "petitions/hand-over-draft",
    "petitions/keep-draft",
    "petitions/mail-draft",
    "petitions/request-review",
    "petitions/resubmit-petition",
    "petitions/stop-news",
    "petitions/withdraw-petition",
    "petitions/withdraw-signature",
  ],
  "everybody, known or not": [
    "identity/ask-for-passkey",
    "identity/ask-to-sign-in",
    "identity/begin-directory-sign-in",
    "petitions/sign",
    "petitions/sign-many",
  ],
  "the command of another domain that it hands on to": [
    "discussions/revise-comment",
    "discussions/revise-question",
    "moderation/review-contribution",
  ],
  "the command line alone, there is no context yet": ["councils/add-council"],
};

/** A question about who acts: a rule of a `policy.ts`. */
const asks = /\b(assertMay|whyNot|may|is|only|are)[A-Z]\w*\(|\b(demoOnly|signedIn|takingPart)\(/;

test("every command begins with a policy, or it is known what decides instead", () => {
  const known = new Set(Object.values(openOnPurpose).flat());
  expect(commands.length).toBeGreaterThan(40);
  const open = commands.filter(({ path, text }) => !asksItself(text) && !known.has(nameOf(path)));
  expect(open.filter(({ text }) => !isInnerPart(text)).map(({ path }) => path)).toEqual([]);
});

test("what is known to be open is there, and asks nothing", () => {
  const asking = commands.filter(({ text }) => asksItself(text)).map(({ path }) => nameOf(path));
  const names = new Set(commands.map(({ path }) => nameOf(path)));
  const stale = Object.values(openOnPurpose)
    .flat()
    .filter((name) => !names.has(name) || asking.includes(name));
  expect(stale).toEqual([]);
});

function asksItself(text: string): boolean {
  return /from "#app\/domains\/[a-z]+\/policy(\.[a-z-]+)?\.ts"/.test(text) && asks.test(text);
}

/** Called by commands, queries and jobs that have asked, as its comment says. */
function isInnerPart(text: string): boolean {
  const said = (text.match(/\/\*\*[\s\S]*?\*\//g) ?? []).join(" ").replace(/\s*\n\s*\*\s*/g, " ");
  return /\binner part of\b/i.test(said);
}

function nameOf(path: string): string {
  const [, , domain, , file] = path.split("/");
  return `${domain}/${file!.replace(/(\.sql)?\.server\.tsx?$/, "")}`;
}
