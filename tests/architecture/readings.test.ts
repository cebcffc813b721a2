import { expect, test } from "vitest";
import { sourceFiles, type SourceFile } from "#tests/architecture/source.ts";

/** What of the queries that let auditors in notes no reading, and why it need not. */
const unnoted: Record<string, string> = {
  "answers/list-answers.sql":
    "what the council said, under a team's name; the page notes the thread",
  "answers/list-drafts": "titles of public questions and notes of approvers; names nobody",
  "answers/show-asked": "a question that findThread has noted; one's own teams",
  "consultations/count-answers.sql": "numbers; show-results, which asks it, notes the reading",
  "consultations/list-consultations": "what the council asks in public, and drafts of that",
  "consultations/list-texts": "show-results, which asks it, notes the reading",
  "consultations/show-consultation": "what the council asks in public",
  "consultations/write-csv": "read-all-responses, which it asks, notes the reading",
  "contributions/show-contribution":
    "asked by jobs, and for the earlier words of what find-thread or show-comment has noted",
  "contributions/visible-to.sql": "a condition, which reads nothing",
  "councils/show-settings": "what the council has settled for its site; names nobody",
  "discussions/list-waiting": "public questions alone",
  "discussions/locate-comment.sql": "the number of a page",
  "discussions/show-thread.sql": "show-thread, which asks it, notes the reading",
  "identity/last-verified": "when the trail was read as a whole, and what was found",
  "identity/list-audit-actions.sql": "names of acts, not who did them",
  "identity/list-teams": "names of teams",
  "identity/show-account": "what the council knows about the reader",
  "identity/show-authenticator": "the secret that the reader's own browser is setting up",
  "identity/show-sign-in-settings": "how people sign in; names nobody",
  "identity/show-staff-ways": "how the reader signs in",
  "identity/staff-member-or-not-found": "show-staff-member, which it asks, notes the reading",
  "identity/team-or-not-found": "show-team, which it asks, notes the reading",
  "identity/write-people-csv": "list-staff, which it asks, notes the reading",
  "moderation/list-signals": "what checks found; show-moderated notes the reading of the petition",
  "petitions/condition-of-search":
    "wards by name; list-signatures, which asks with its condition, notes the reading",
  "petitions/count-by-state.sql": "numbers",
  "petitions/count-repaired": "a number",
  "petitions/list-entries": "what the council said in public; the page notes the petition",
  "petitions/list-mailings": "letters of the council; names nobody",
  "petitions/list-pauses": "when petitions rest; names nobody",
  "petitions/list-promises.sql": "public petitions alone, and by when something is owed to them",
  "petitions/list-reviews": "titles of petitions; show-review notes the reading",
  "petitions/list-terms": "from when to when the council sits; names nobody",
  "petitions/list-tiers": "which council decides what",
  "petitions/list-trends":
    "numbers by mail domain and network; the page of held signatures, which shows them, notes the reading",
  "petitions/name-councils": "what the other councils are called",
  "petitions/published-or-not-found": "find-petition, which it asks, notes the reading",
  "petitions/show-scheme": "rules; names nobody",
  "petitions/similar-petitions": "what everyone may read",
};

const files = sourceFiles("app");
const queries = files.filter(({ path }) => /^app\/domains\/\w[\w-]*\/queries\//.test(path));
const nameOf = ({ path }: SourceFile) =>
  path.replace(/^app\/domains\/([\w-]+)\/queries\/(.+)\.server\.ts$/, "$1/$2");

test("every query that lets auditors in notes what they read, or need not for a reason given here", () => {
  const routes = files.filter(({ path }) => path.startsWith("app/routes/"));
  const open = routes.filter(({ text }) =>
    /^export const access = (staff\(|councilStaff)/m.test(text),
  );
  const asked = (path: string) => open.some(({ text }) => text.includes(`"#${path}"`));
  const letting = queries.filter(
    ({ path, text }) => asked(path) || letsAuditorsIn.test(text) || text.includes('"auditor"'),
  );
  expect(letting.length).toBeGreaterThan(30);

  const silent = letting.filter(({ text }) => !/\bawait note(Hidden)?Reading\(/.test(text));
  expect(silent.map(nameOf).toSorted()).toEqual(Object.keys(unnoted));
});

/** The rules, and the conditions of SQL made of them, that say yes to an auditor. */
const letsAuditorsIn = new RegExp(
  String.raw`\b(${rulesForAuditors().join("|")})\((?!\{ kind: "anyone" \})`,
);

function rulesForAuditors(): string[] {
  const rules = files
    .filter(({ path }) =>
      /\/(policy[\w.-]*|visible-to\.sql\.server|show-thread\.sql\.server)\.ts$/.test(path),
    )
    .flatMap(({ text }) => [...text.matchAll(/^export function (\w+)\([^]*?^}/gm)]);
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    const named = new RegExp(String.raw`"auditor"|\b(${["mayRead", ...found].join("|")})\(`);
    for (const [text, name] of rules)
      if (named.test(text.slice(text.indexOf("{")))) found.add(name!);
  }
  return [...found];
}
