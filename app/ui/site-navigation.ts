import { messages } from "#app/platform/http/messages.en.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import type { FooterLink } from "#app/ui/footer.tsx";
import type { NavigationItem } from "#app/ui/service-navigation.tsx";
import type { SiteFacts } from "#app/platform/http/site-facts.ts";

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

/** What is not about one section of the site but about the site itself. */
export function footerLinks(locale: SiteFacts["locale"]): FooterLink[] {
  const t = translator(messages, locale);
  return small.map(({ key, href }) => ({ text: t(key), href }));
}

const small = [
  { key: "house-rules", href: "/house-rules" },
  { key: "accessibility", href: "/accessibility" },
  { key: "privacy", href: "/privacy" },
  { key: "cookies", href: "/cookies" },
  { key: "status", href: "/status" },
] as const;
