import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { messages as identity } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { listAllStaff } from "#app/domains/identity/queries/list-all-staff.server.ts";
import type { StaffRow } from "#app/domains/identity/queries/list-staff.server.ts";
import type { PeopleQuery } from "#app/domains/identity/schema.people.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/**
 * Who has what as CSV (RFC 4180, UTF-8 with byte order mark for spreadsheets), one row a person;
 * cells that a spreadsheet would take for a formula are escaped.
 */
export function writePeopleCsv(context: Context, query: PeopleQuery): Readable {
  const rows = stringify({ bom: true, escape_formulas: true, record_delimiter: "windows" });
  // Whoever reads the rows hears of an error; nobody else has to.
  return pipeline(Readable.from(records(context, query)), rows, () => undefined);
}

async function* records(context: Context, query: PeopleQuery) {
  const t = translator(messages, context.locale);
  const keys = ["name", "email", "roles", "teams", "ways", "last-seen"] as const;
  yield keys.map((key) => t(`column-${key}`));
  for await (const person of listAllStaff(context, query)) yield cellsOf(context, person);
}

function cellsOf({ locale, council }: Context, { name, email, ...has }: StaffRow): string[] {
  const t = translator(messages, locale);
  const roleName = translator(identity, locale);
  const roles = has.roles.map(({ role, until, draftOnly }) => {
    const terms = [
      draftOnly && t("draft-only"),
      until && t("until", { day: dayIn(council.timeZone, until) }),
    ].filter(Boolean);
    return terms.length > 0
      ? `${roleName(`role-${role}`)} (${terms.join(", ")})`
      : roleName(`role-${role}`);
  });
  const teams = has.teams.map((team) => (team.leads ? `${team.name} (${t("lead")})` : team.name));
  const ways = has.ways.map((way) => t(`way-${way}`));
  const seen = has.lastSeen?.toISOString() ?? "";
  return [name, email, roles.join("; "), teams.join("; "), ways.join("; "), seen];
}
