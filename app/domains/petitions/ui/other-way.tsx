import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import type { OtherWay as Way } from "#app/domains/petitions/queries/show-other-way.server.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

/** Explains why a petition here is not the way, and leads on to what is. */
export function OtherWay({ way, children }: { way: Way; children?: ReactNode }) {
  const t = useTranslator(messages);
  const isAboutYou = way.kind === "connection" || way.kind === "age";
  return (
    <>
      <WayWords way={way} />
      {children}
      {way.kind === "tier" && !way.draft && (
        <ButtonLink href={`${way.tier.origin}/petitions/new`}>
          {t("other-ways-tier-begin", { council: way.tier.council })}
        </ButtonLink>
      )}
      <h2 className="govuk-heading-m">{t("other-ways-else")}</h2>
      <ul className="govuk-list">
        <Link href="/petitions/new">
          {t(isAboutYou ? "other-ways-change" : "other-ways-again")}
        </Link>
        <Link href="/threads/new">{t("other-ways-ask")}</Link>
        <Link href="/consultations">{t("other-ways-consultations")}</Link>
        <Link href="/petitions">{t("other-ways-petitions")}</Link>
      </ul>
    </>
  );
}

function WayWords({ way }: { way: Way }) {
  const t = useTranslator(messages);
  if (way.kind === "tier") {
    const { council, matter } = way.tier;
    return (
      <>
        <h1 className="govuk-heading-l">{t("other-ways-tier-title", { council })}</h1>
        <p className="govuk-body-l">{t("other-ways-tier-text", { council, matter })}</p>
      </>
    );
  }
  const who = way.kind === "connection" ? way.who.map((kind) => t(`who-${kind}`)).join(", ") : "";
  return (
    <>
      <h1 className="govuk-heading-l">{t(`other-ways-${way.kind}-title`)}</h1>
      <p className="govuk-body-l">{t(`other-ways-${way.kind}-text`, { who })}</p>
      <p className="govuk-body">{t(`other-ways-${way.kind}-more`)}</p>
    </>
  );
}

function Link({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a className="govuk-link" href={href}>
        {children}
      </a>
    </li>
  );
}
