import type { Realm, Visitor } from "#tests/security/realm.ts";
import { reality } from "#tests/support/database.ts";

/** Something in an answer that not everybody may see: of which kind, and the very letters. */
export interface Found {
  kind: string;
  word: string;
}

/** Where secrets stand at rest, none of which ever belongs on a page. */
const secretColumns: [string, string][] = [
  ["people", "email"],
  ["people", "email_key"],
  ["sessions", "token_hash"],
  ["sign_in_requests", "email"],
  ["sign_in_requests", "email_key"],
  ["sign_in_requests", "link_hash"],
  ["sign_in_requests", "code_hash"],
  ["sign_in_requests", "browser_hash"],
  ["invitations", "token_hash"],
  ["council_keys", "sealing"],
  ["council_keys", "finding"],
  ["signatures", "email"],
  ["signatures", "email_key"],
  ["consultation_responses", "email"],
  ["consultation_responses", "submission_key"],
  ["emails", "recipient"],
];

/** Tells what in an answer is a canary. */
export async function canaryFinder(realm: Realm): Promise<(text: string) => Found[]> {
  const known = await knownWords(realm);
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
    ...(text.match(/[\w+/=.-]{20,}/g) ?? []).flatMap((word) => known.get(word) ?? []),
    ...(text.match(/Eastmere|eastmere\b/g) ?? []).map((word) => ({
      kind: "other council’s",
      word,
    })),
  ];
}

/** Secrets of both councils, and whatever is the other council's own, by the letters themselves. */
async function knownWords({ otherTown, sessions, things, otherThings }: Realm) {
  const known = new Map<string, Found>();
  const add = (kind: string, word: string | null) => word && known.set(word, { kind, word });
  for (const [table, column] of secretColumns) {
    const rows = await reality<{ word: string }>(`SELECT ${column} AS word FROM ${table}`);
    for (const { word } of rows) add(`${table}.${column}`, word);
  }
  for (const table of ["people", "contributions", "threads", "petitions", "moderation_cases"]) {
    const rows = await reality<{ id: string }>(`SELECT id FROM ${table} WHERE council_id = $1`, [
      otherTown.council.id,
    ]);
    for (const { id } of rows) add("other council’s", id);
  }
  add("other council’s", otherTown.council.id);
  for (const session of sessions.values()) add("session", session);
  for (const { links, invitations } of [things, otherThings]) {
    for (const { token } of [...Object.values(links!), ...Object.values(invitations!)]) {
      add("link", token!);
    }
  }
  return known;
}

interface Allowance {
  kind: RegExp;
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
      (allowance.who?.includes(visitor) ?? true) &&
      (allowance.where?.test(path) ?? true),
  );
}
