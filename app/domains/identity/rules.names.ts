import { messages } from "#app/domains/identity/messages.names.en.ts";
import type { Locale } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/** As much of a person as their public name depends on. */
export interface Named {
  kind: string;
  name: string;
  showsName: boolean;
  nameFlag: string | null;
  area: { name: string; nameCy: string } | null;
}

/** The same, as a selection of columns. */
export const named = {
  select: {
    kind: true,
    name: true,
    showsName: true,
    nameFlag: true,
    area: { select: { name: true, nameCy: true } },
  },
} as const;

/**
 * What everybody reads where something of a person stands: the name they chose, or where they live if
 * they would rather not show it or the council has not looked at it yet; whoever left has no name any
 * more and is a former participant, like whoever was never known. `publicNameOf` is the same in SQL.
 */
export function publicName(person: Named | null, locale: Locale): string {
  const t = translator(messages, locale);
  if (!person?.name) return t("former-participant");
  if (showsOwnName(person)) return person.name;
  if (!person.area) return t("resident-somewhere");
  return t("resident-of", { area: locale === "cy" ? person.area.nameCy : person.area.name });
}

/** Staff speak under their own names; residents if they like, once nobody can take them for staff. */
function showsOwnName({ kind, showsName, nameFlag }: Named): boolean {
  return kind === "staff" || (showsName && nameFlag === null);
}
