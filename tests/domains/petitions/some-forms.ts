import * as revision from "#app/routes/public/petitions/organiser/revision.tsx";
import * as review from "#app/routes/public/petitions/review.tsx";
import * as sign from "#app/routes/public/petitions/sign.tsx";
import * as newSponsor from "#app/routes/public/petitions/sponsors/new.tsx";
import * as newRules from "#app/routes/staff/petitions/new-signing-rules.tsx";
import * as election from "#app/routes/staff/settings/petitions/election.tsx";
import * as newPause from "#app/routes/staff/settings/petitions/new-pause.tsx";
import * as newReason from "#app/routes/staff/settings/petitions/new-reason.tsx";
import * as newTerm from "#app/routes/staff/settings/petitions/new-term.tsx";
import * as newThreshold from "#app/routes/staff/settings/petitions/new-threshold.tsx";
import * as rules from "#app/routes/staff/settings/petitions/rules.tsx";
import * as tiers from "#app/routes/staff/settings/petitions/tiers.tsx";
import { seal } from "#app/platform/seal.server.ts";
import { aPetition } from "#tests/domains/petitions/a-petition.ts";
import { aConfirmedStart } from "#tests/domains/petitions/a-start.ts";
import { anEntry, aResponse } from "#tests/domains/petitions/some-entries.ts";
import { startedBy } from "#tests/domains/petitions/some-mailings.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import {
  ofModerators,
  ofOfficers,
  type SomeForm,
} from "#tests/domains/petitions/forms-of-staff.ts";

/** Every form of petitions into which people write words. */
export async function someForms(town: Town): Promise<SomeForm[]> {
  return [
    ...(await ofResidents(town)),
    ...(await ofOfficers(town)),
    ...(await ofModerators(town)),
    ...ofAdministrators(town),
  ];
}

async function ofResidents(town: Town): Promise<SomeForm[]> {
  const [open, answered] = [await aPetition(town), await aPetition(town)];
  const start = await aConfirmedStart(town);
  const returned = await aConfirmedStart(town);
  await startedBy(town, answered.id, "omar@westford.example");
  await anEntry(town.ines, answered.number, "response", aResponse());
  const place = { postcode: "WF1 1AA", connection: "lives" };
  return [
    {
      name: "sign",
      route: sign,
      who: town.anyone,
      params: { number: `${open.number}` },
      texts: ["name"],
      others: (n) => ({ email: `s${n}@westford.example`, country: "GB", ...place, area: "" }),
      kept: "SELECT name FROM signatures WHERE council_id = $1 AND kind = 'signer' ORDER BY id DESC LIMIT 1",
    },
    {
      name: "sponsor",
      route: newSponsor,
      who: town.anyone,
      params: { number: `${start.number}` },
      query: `?token=${start.sponsors}`,
      texts: ["name"],
      others: (n) => ({ email: `p${n}@westford.example`, where: "gb", country: "", ...place }),
      kept: "SELECT name FROM signatures WHERE council_id = $1 AND kind = 'sponsor' ORDER BY id DESC LIMIT 1",
      renew: () =>
        reality("DELETE FROM signatures WHERE petition_id = $1 AND kind = 'sponsor'", [start.id]),
    },
    {
      name: "revision",
      route: revision,
      who: town.anyone,
      params: { number: `${returned.number}` },
      query: `?token=${returned.organiser}`,
      texts: ["title", "background", "details"],
      others: () => ({}),
      kept: `SELECT title, background, details FROM petition_submissions
             WHERE council_id = $1 AND petition_id = '${returned.id}' ORDER BY version DESC LIMIT 1`,
      renew: () =>
        reality(
          `UPDATE petitions SET state = 'returned', returns = 1, resubmit_by = now() + interval '5 days'
           WHERE id = $1`,
          [returned.id],
        ),
    },
    {
      name: "review",
      route: review,
      who: town.anyone,
      params: { number: `${answered.number}` },
      query: `?token=${seal("petition-review", answered.id)}`,
      texts: ["text"],
      others: () => ({}),
      kept: "SELECT text FROM petition_reviews WHERE council_id = $1 ORDER BY id DESC LIMIT 1",
      renew: () => reality("DELETE FROM petition_reviews WHERE petition_id = $1", [answered.id]),
    },
  ];
}

function ofAdministrators({ ade, council }: Town): SomeForm[] {
  const share = { measure: "percent", scope: "all", consequence: "debate" };
  const day = (n: number) => new Date(Date.UTC(2040, 0, 1 + 2 * n)).toISOString().slice(0, 10);
  const days = (n: number) => ({ startsOn: day(n), endsOn: day(n) });
  const wanted = { whoMaySign: "lives", localConnections: "lives", exclusions: "planning" };
  return [
    {
      name: "reason for rejecting",
      route: newReason,
      who: ade,
      texts: ["title", "titleCy", "sentence", "sentenceCy"],
      others: () => ({ hides: "no" }),
    },
    {
      name: "threshold",
      route: newThreshold,
      who: ade,
      texts: ["name", "nameCy"],
      others: (n) => ({ ...share, amount: `${1 + n / 100}` }),
    },
    {
      name: "matter of another council",
      route: tiers,
      who: ade,
      texts: ["matter", "matterCy"],
      others: () => ({ councilSlug: "nowhere" }),
    },
    {
      name: "scheme",
      route: rules,
      who: ade,
      texts: [],
      others: () => ({ ...wanted, ...numbers }),
    },
    {
      name: "pause",
      route: newPause,
      who: ade,
      texts: ["reason", "reasonCy"],
      others: days,
      kept: `SELECT reason, reason_cy AS "reasonCy" FROM petition_pauses
             WHERE council_id = $1 ORDER BY id DESC LIMIT 1`,
    },
    {
      name: "term",
      route: newTerm,
      who: ade,
      texts: ["name", "nameCy"],
      others: days,
      kept: `SELECT name, name_cy AS "nameCy" FROM petition_terms
             WHERE council_id = $1 ORDER BY id DESC LIMIT 1`,
    },
    {
      name: "end for an election",
      route: election,
      who: ade,
      texts: ["message", "messageCy"],
      others: () => ({ day: "2040-05-06" }),
      kept: `SELECT message, message_cy AS "messageCy" FROM petition_closures WHERE council_id = $1`,
      renew: () => reality("DELETE FROM petition_closures WHERE council_id = $1", [council.id]),
    },
    {
      name: "signing rule",
      route: newRules,
      who: ade,
      texts: ["reason"],
      others: (n) => ({ kind: "domain", effect: "block", values: `d${n}.example` }),
      kept: "SELECT reason FROM signing_rules WHERE council_id = $1 ORDER BY id DESC LIMIT 1",
    },
  ];
}

const numbers = {
  version: "0",
  sponsorsMin: "2",
  sponsorsMax: "20",
  collectsForMonths: "6",
  moderateWithinWorkingDays: "10",
  backlogOf: "50",
  resubmitWithinWorkingDays: "10",
  acknowledgeWithinWorkingDays: "10",
  respondWithinWorkingDays: "20",
  reviewWithinWorkingDays: "15",
  anonymiseAfterMonths: "6",
};
