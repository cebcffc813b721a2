import type { ReactNode } from "react";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { AccountLinks, type SignedInPerson } from "#app/ui/account-links.tsx";
import { Footer, type FooterLink, type FooterSection } from "#app/ui/footer.tsx";
import { GenericHeader } from "#app/ui/generic-header.tsx";
import { LanguageNavigation, type LanguageLink } from "#app/ui/language-navigation.tsx";
import { Lockup, type LockupProps } from "#app/ui/lockup.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { OldPageNotice } from "#app/ui/old-page-notice.tsx";
import { PhaseBanner } from "#app/ui/phase-banner.tsx";
import { ServiceNavigation, type NavigationItem } from "#app/ui/service-navigation.tsx";
import { SkipLink } from "#app/ui/skip-link.tsx";

export interface PageFrameProps {
  council: LockupProps;
  locale: Locale;
  navigation?: readonly NavigationItem[];
  /** Whoever is signed in; pages that are cached for everybody leave it out. */
  person?: SignedInPerson;
  signInHref?: string;
  languageLinks?: readonly LanguageLink[];
  phase?: { tag: ReactNode; text: ReactNode };
  footerSections?: readonly FooterSection[];
  footerLinks?: readonly FooterLink[];
  /** What the council tells everybody at the moment. */
  notice?: string;
  /** The last line of the page, for example the council's address. */
  footerText?: ReactNode;
  /** What stands between header and content: breadcrumbs, a back link, a notification. */
  before?: ReactNode;
  children: ReactNode;
}

/** Everything around the content of a page, the same for every council. */
export function PageFrame({ locale, ...frame }: PageFrameProps) {
  return (
    <LocaleProvider locale={locale}>
      <Frame {...frame} />
    </LocaleProvider>
  );
}

function Frame({ phase, before, notice, children, ...frame }: Omit<PageFrameProps, "locale">) {
  const t = useTranslator(messages);
  return (
    <>
      <SkipLink href="#main-content">{t("skip")}</SkipLink>
      <header className="site-header">
        <GenericHeader>
          <Lockup {...frame.council} />
        </GenericHeader>
        <Navigation {...frame} />
        {phase && <PhaseBanner tag={phase.tag}>{phase.text}</PhaseBanner>}
      </header>
      <div className="govuk-width-container site-content">
        <OldPageNotice />
        {notice && <NotificationBanner titleId="notice">{notice}</NotificationBanner>}
        {before}
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <footer className="site-footer">
        <Footer sections={frame.footerSections} links={frame.footerLinks}>
          {frame.footerText}
        </Footer>
      </footer>
    </>
  );
}

type NavigationProps = Pick<
  PageFrameProps,
  "navigation" | "person" | "signInHref" | "languageLinks"
>;

function Navigation({ navigation, person, signInHref, languageLinks = [] }: NavigationProps) {
  const t = useTranslator(messages);
  return (
    <ServiceNavigation
      items={navigation}
      label={t("menu")}
      collapseOnMobile={false}
      endInline
      end={
        <div className="site-tools">
          <AccountLinks person={person} signInHref={signInHref} />
          {languageLinks.length > 0 && <LanguageNavigation items={languageLinks} />}
        </div>
      }
    />
  );
}
