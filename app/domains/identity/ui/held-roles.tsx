import { messages as identity } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { sayDay } from "#app/platform/clock.ts";
import type { Role } from "#app/platform/context.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface HeldRolesProps {
  roles: { role: Role; until: Date | null; draftOnly: boolean }[];
  timeZone: string;
}

/** The roles of one person, each with its terms. */
export function HeldRoles({ roles, timeZone }: HeldRolesProps) {
  const t = useTranslator(messages);
  const roleName = useTranslator(identity);
  const locale = useLocale();
  const items = roles.map(({ role, until, draftOnly }) => {
    const day = until && sayDay(locale, timeZone, until);
    const terms = [draftOnly && t("draft-only"), day && t("until", { day })].filter(Boolean);
    const name = roleName(`role-${role}`);
    return terms.length > 0 ? `${name} (${terms.join(", ")})` : name;
  });
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
