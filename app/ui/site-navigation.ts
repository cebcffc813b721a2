import { messages } from "#app/platform/http/messages.en.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import type { NavigationItem } from "#app/ui/service-navigation.tsx";
import type { SiteFacts } from "#app/ui/site-facts.ts";

const sections = [
  { key: "petitions", href: "/petitions" },
  { key: "consultations", href: "/consultations" },
  { key: "discussions", href: "/threads" },
] as const;

const work = { key: "work", href: "/staff" } as const;

/** The sections of a council's site for this visitor, the one they are in marked. */
export function siteNavigation({ locale, isStaff, path }: SiteFacts): NavigationItem[] {
  const t = translator(messages, locale);
  return (isStaff ? [...sections, work] : sections).map(({ key, href }) => ({
    text: t(key),
    href,
    current: path === href,
    active: path.startsWith(`${href}/`),
  }));
}
