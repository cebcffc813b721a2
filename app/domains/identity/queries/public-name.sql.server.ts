import { messages } from "#app/domains/identity/messages.names.en.ts";
import type { Locale } from "#app/platform/context.ts";
import { sql, type Sql } from "#app/platform/db/sql.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

// Stands for the area until the database puts its name there.
const place = "\u0001";

/** What a person (table alias `p`, left-joined) is called in public: `publicName` of the rules, in SQL. */
export function publicNameOf(locale: Locale): Sql {
  const t = translator(messages, locale);
  const areaName = locale === "cy" ? sql`a.name_cy` : sql`a.name`;
  return sql`CASE
    WHEN coalesce(p.name, '') = '' THEN ${t("former-participant")}::text
    WHEN p.kind = 'staff' OR (p.shows_name AND p.name_flag IS NULL) THEN p.name
    ELSE coalesce(
      (SELECT replace(${t("resident-of", { area: place })}::text, ${place}::text, ${areaName})
       FROM areas a WHERE a.council_id = p.council_id AND a.id = p.area_id),
      ${t("resident-somewhere")}::text) END`;
}
