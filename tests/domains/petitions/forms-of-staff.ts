import { checkPaper } from "#app/domains/petitions/commands/check-paper.server.ts";
import { requestReview } from "#app/domains/petitions/commands/request-review.server.ts";
import * as correction from "#app/routes/staff/petitions/correction.tsx";
import * as newEntry from "#app/routes/staff/petitions/entries/new.tsx";
import * as preview from "#app/routes/staff/petitions/entries/preview.tsx";
import * as labels from "#app/routes/staff/petitions/labels.tsx";
import * as newLetter from "#app/routes/staff/petitions/mailings/new.tsx";
import * as notes from "#app/routes/staff/petitions/notes.tsx";
import * as paperCheck from "#app/routes/staff/petitions/paper/batch.tsx";
import * as paperCorrection from "#app/routes/staff/petitions/paper/correction.tsx";
import * as newPaper from "#app/routes/staff/petitions/paper/new.tsx";
import * as returning from "#app/routes/staff/petitions/return.tsx";
import * as newRemoval from "#app/routes/staff/petitions/removals/new.tsx";
import * as decision from "#app/routes/staff/petitions/reviews/review.tsx";
import * as takedown from "#app/routes/staff/petitions/takedown.tsx";
import type { Context } from "#app/platform/context.ts";
import { seal } from "#app/platform/seal.server.ts";
import type { ask } from "#tests/domains/petitions/a-page.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aWaitingPetition } from "#tests/domains/petitions/a-waiting-petition.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { startedBy } from "#tests/domains/petitions/some-mailings.ts";
import { aScan, keyed } from "#tests/domains/petitions/some-paper.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** A form, how it is filled in rightly, and where its words are read again. */
export interface SomeForm {
  name: string;
  route: Parameters<typeof ask>[1];
  who: Context;
  params?: Record<string, string>;
  query?: string;
  /** The fields in which anything may be written. */
  texts: string[];
  /** All others, as they are right; `n` differs each time. */
  others(n: number): Record<string, string | File> | Promise<Record<string, string | File>>;
  /** The texts that were written last, of this council ($1). */
  kept?: string;
  /** Makes it possible to send it once more. */
  renew?(): Promise<unknown>;
}

/** The forms of those who answer petitions and count paper. */
export async function ofOfficers(town: Town): Promise<SomeForm[]> {
  const [{ id, number }, answered] = [await aPetition(town), await aPetition(town)];
  await startedBy(town, answered.id, "omar@westford.example");
  await anEntry(town.ines, answered.number, "response", aResponse());
  const token = seal("petition-review", answered.id);
  await requestReview(town.anyone, { number: answered.number, token, text: "Look again." });
  const [asked] = await reality<{ id: string }>(
    "SELECT id FROM petition_reviews WHERE petition_id = $1",
    [answered.id],
  );
  const batch = await keyed(town.ines, number, { lines: 9, void: 0 });
  const counted = await keyed(town.ines, number, { lines: 9_000, void: 0 });
  await checkPaper(town.priya, counted, { lines: 9_000, void: 0, note: "" });
  const params = { number: `${number}` };
  const entry = "FROM petition_entries WHERE council_id = $1";
  const links = { transcript: "", recording: "", papers: "" };
  const nothing = { summary: "", willDo: "", willNotDo: "", why: "", ...links };
  return [
    {
      name: "other business",
      route: newEntry,
      who: town.ines,
      params: { ...params, kind: "other-business" },
      texts: ["title", "text"],
      others: () => ({ ...nothing, mail: "on" }),
      kept: `SELECT title, text ${entry} AND kind = 'other-business' ORDER BY id DESC LIMIT 1`,
    },
    {
      name: "hearing",
      route: newEntry,
      who: town.ines,
      params: { ...params, kind: "hearing" },
      texts: ["title", "text"],
      others: () => ({ ...nothing, occursOn: "2040-05-01" }),
      kept: `SELECT title, text ${entry} AND kind = 'hearing' ORDER BY id DESC LIMIT 1`,
      renew: () =>
        reality("DELETE FROM petition_entries WHERE petition_id = $1 AND kind = 'hearing'", [id]),
    },
    {
      name: "response, tried out",
      route: preview,
      who: town.ines,
      params: { ...params, kind: "response" },
      texts: ["summary", "willDo", "willNotDo", "why", "text"],
      others: () => ({ title: "", revision: "", toMe: "on", ...links }),
    },
    {
      name: "letter",
      route: newLetter,
      who: town.ines,
      params,
      texts: ["subject", "text"],
      others: () => ({}),
      kept: "SELECT subject, text FROM petition_mailings WHERE council_id = $1 AND subject <> ''",
      renew: () =>
        reality("DELETE FROM petition_mailings WHERE council_id = $1", [town.council.id]),
    },
    {
      name: "decision about a review",
      route: decision,
      who: town.priya,
      params: { id: asked!.id },
      texts: ["decision"],
      others: () => ({ state: "accepted" }),
      kept: "SELECT decision FROM petition_reviews WHERE council_id = $1 AND decision <> '' LIMIT 1",
      renew: () =>
        reality("UPDATE petition_reviews SET state = 'requested' WHERE id = $1", [asked!.id]),
    },
    {
      name: "paper",
      route: newPaper,
      who: town.ines,
      params,
      texts: ["note"],
      others: () => ({ lines: "2", void: "1", scan: aScan() }),
      kept: "SELECT reason AS note FROM paper_batches WHERE council_id = $1 ORDER BY number DESC LIMIT 1",
    },
    {
      name: "paper counted again",
      route: paperCheck,
      who: town.priya,
      params: { ...params, batch: `${batch}` },
      texts: ["note"],
      others: () => ({ lines: "8", void: "0" }),
      renew: () =>
        reality("UPDATE paper_batches SET state = 'keyed' WHERE council_id = $1 AND number = $2", [
          town.council.id,
          batch,
        ]),
    },
    {
      name: "correction of paper",
      route: paperCorrection,
      who: town.ines,
      params: { ...params, batch: `${counted}` },
      texts: ["reason"],
      others: () => ({ change: "-1" }),
      kept: "SELECT reason FROM paper_batches WHERE council_id = $1 ORDER BY number DESC LIMIT 1",
    },
  ];
}

/** The forms of those who check petitions, and the one with which signatures are removed. */
export async function ofModerators(town: Town): Promise<SomeForm[]> {
  const { id, number } = await aPetition(town);
  const waiting = await aWaitingPetition(town);
  const taken = await aPetition(town);
  const version = async (petitionId: string) => {
    const [row] = await reality<{ version: number }>(
      "SELECT version FROM petitions WHERE id = $1",
      [petitionId],
    );
    return { version: `${row!.version}` };
  };
  const params = { number: `${number}` };
  return [
    {
      name: "note",
      route: notes,
      who: town.tom,
      params,
      texts: ["text"],
      others: () => ({}),
      kept: "SELECT text FROM petition_notes WHERE council_id = $1 ORDER BY id DESC LIMIT 1",
    },
    {
      name: "labels",
      route: labels,
      who: town.tom,
      params,
      texts: ["tags", "topics"],
      others: async () => ({ ...(await version(id)), areaId: "" }),
    },
    {
      name: "correction",
      route: correction,
      who: town.tom,
      params,
      texts: ["text"],
      others: () => version(id),
      kept: `SELECT text FROM petition_entries WHERE council_id = $1 AND kind = 'correction'
             ORDER BY id DESC LIMIT 1`,
    },
    {
      name: "return",
      route: returning,
      who: town.tom,
      params: { number: `${waiting.number}` },
      texts: ["sentence"],
      others: async () => ({ ...(await version(waiting.id)), codes: "no-action" }),
      kept: `SELECT coalesce(rejection_details, '') AS sentence FROM petitions WHERE council_id = $1 AND state = 'returned'
             AND rejection_codes <> '{}' LIMIT 1`,
      renew: () =>
        reality("UPDATE petitions SET state = 'waiting', returns = 0 WHERE id = $1", [waiting.id]),
    },
    {
      name: "taking down",
      route: takedown,
      who: town.tom,
      params: { number: `${taken.number}` },
      texts: ["reason"],
      others: () => version(taken.id),
      kept: `SELECT why AS reason FROM audit_entries
             WHERE council_id = $1 AND action = 'petitions.take-down' ORDER BY seq DESC LIMIT 1`,
      renew: () => reality("UPDATE petitions SET state = 'open' WHERE id = $1", [taken.id]),
    },
    {
      name: "removal",
      route: newRemoval,
      who: town.ade,
      params,
      texts: ["reason", "note"],
      others: () => ({ ...anyone, domain: "list.example" }),
      kept: "SELECT reason, note FROM signature_removals WHERE council_id = $1 ORDER BY number DESC LIMIT 1",
    },
  ];
}

const anyone = {
  network: "",
  email: "",
  name: "",
  ward: "",
  country: "",
  from: "",
  until: "",
};
