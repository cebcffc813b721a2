import type { Realm, Visitor } from "#tests/security/realm.ts";
import { knownSecrets, secretFinder } from "#tests/security/secrets.ts";

/** Something in an answer that not everybody may see: of which kind, and the very letters. */
export interface Found {
  kind: string;
  word: string;
}

/** Tells what in an answer is a canary. */
export async function canaryFinder(realm: Realm): Promise<(text: string) => Found[]> {
  const secretsIn = secretFinder(await knownSecrets(realm));
  return (text) => [
    ...[...text.matchAll(/canary([a-z]+)of(westford|eastmere)\b/g)].map(([word, kind, slug]) => ({
      kind: slug === "westford" ? kind! : "other council’s",
      word,
    })),
    ...[...text.matchAll(/[\w.+-]+@(westford|links|responses|signers)\.example/g)].map(
      ([word]) => ({
        kind: "address",
        word,
      }),
    ),
    ...secretsIn(text),
    ...(text.match(/Eastmere|eastmere\b/g) ?? []).map((word) => ({
      kind: "other council’s",
      word,
    })),
  ];
}

interface Allowance {
  kind: RegExp;
  word?: RegExp;
  who?: readonly Visitor[];
  where?: RegExp;
}

const readsAll: readonly Visitor[] = ["moderator", "administrator", "auditor"];

/** All that may be seen, by whom and where; everything else is a leak. */
const allowances: Allowance[] = [
  // Authors read their own words wherever they stand; moderators, administrators and auditors read all.
  { kind: /^(held|hidden|under|case)/, who: ["author", ...readsAll] },
  { kind: /^(signal|sentence)$/, who: ["moderator", "auditor"], where: /^\/staff\/cases/ },
  // Who wrote something is told what was found in it, and why it was hidden.
  { kind: /^(signal|sentence)$/, who: ["author"], where: /^\/account\/(decisions|data)/ },
  // All that is held about somebody is theirs to read: what they decided, and what they drafted.
  { kind: /^sentence$/, who: ["moderator"], where: /^\/account\/data/ },
  { kind: /^draft(answer|note)$/, who: ["responder"], where: /^\/account\/data/ },
  // The trail holds why something was decided.
  { kind: /^sentence$/, who: ["administrator", "auditor"], where: /^\/staff\/audit/ },
  {
    kind: /^response$/,
    who: ["policy lead", "administrator", "auditor"],
    where: /^\/staff\/consultations\//,
  },
  // Whoever holds the sealed address of a receipt sent the response.
  { kind: /^response$/, where: /^\/consultations\/\d+\/responses\/CON-.*seal=/ },
  {
    kind: /^draft(answer|note)$/,
    who: ["responder", "approver", "auditor"],
    where: /^\/staff\/answers/,
  },
  // Who signed is for those who look after signatures.
  { kind: /^signer(held|pending|confirmed)$/, who: readsAll, where: /^\/staff\/petitions\// },
  { kind: /^address$/, who: readsAll, where: /^\/staff\/petitions\/\d+\/signatures\// },
  // That there is another council, and what it decides, is public.
  {
    kind: /^other council’s$/,
    word: /^eastmere$/i,
    where: /^\/(petitions\/(scheme|new)|staff\/settings\/petitions)/,
  },
  // What an organiser says about a response is for scrutiny.
  {
    kind: /^reviewtext$/,
    who: ["policy lead", "administrator", "auditor"],
    where: /^\/staff\/petitions\/reviews/,
  },
  { kind: /^joberror$/, who: ["administrator", "auditor"], where: /^\/staff\/jobs/ },
  // Their browser is told which passkeys they have already.
  { kind: /^credential$/, who: ["author"], where: /^\/account\/passkeys\/question/ },
  // Whoever holds the link from a letter reads whom it was written to.
  { kind: /^address$/, where: /^\/(sign-in\/links|staff\/invitations)\// },
  // Administrators keep the staff, by their addresses.
  { kind: /^address$/, who: ["administrator", "auditor"], where: /^\/staff\/people/ },
];

/** Whether this visitor may find this at this address. */
export function isAllowed(
  { kind, word }: Found,
  { visitor, path }: { visitor: Visitor; path: string },
  ownAddress: string | undefined,
): boolean {
  if (path.includes(word)) return true;
  if (kind === "address" && word === ownAddress && path.startsWith("/account")) return true;
  return allowances.some(
    (allowance) =>
      allowance.kind.test(kind) &&
      (allowance.word?.test(word) ?? true) &&
      (allowance.who?.includes(visitor) ?? true) &&
      (allowance.where?.test(path) ?? true),
  );
}
