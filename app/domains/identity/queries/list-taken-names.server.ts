import { messages } from "#app/domains/identity/messages.en.ts";
import type { TakenNames } from "#app/domains/identity/rules.lookalikes.ts";
import { roles } from "#app/domains/identity/schema.ts";
import type { Context } from "#app/platform/context.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/** The names under which members of staff, the council and its teams are known here, in both languages. */
export async function listTakenNames(context: Context): Promise<TakenNames> {
  const { council } = context;
  return context.read(async (db) => {
    const staff = await db.person.findMany({
      where: { kind: "staff", name: { not: "" } },
      select: { name: true },
    });
    const teams = await db.team.findMany({ select: { name: true, nameCy: true } });
    const offices = (["en", "cy"] as const).flatMap((locale) => {
      const t = translator(messages, locale);
      return roles.map((role) => t(`role-${role}`));
    });
    return {
      staff: staff.map(({ name }) => name),
      council: [
        council.name,
        council.nameCy,
        ...teams.flatMap(({ name, nameCy }) => [name, nameCy]),
        ...offices,
      ],
    };
  });
}
