import { messages } from "#app/domains/councils/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card, CardList } from "#app/ui/card.tsx";

/** What a visitor sees first: what this site is for, and where to begin. */
export function Hero() {
  const t = useTranslator(messages);
  return (
    <div className="hero">
      <h1 className="hero__title">{t("home-title")}</h1>
      <p className="hero__lead">{t("home-lead")}</p>
      <div className="hero__actions">
        <ButtonLink href="/threads/new">{t("home-ask")}</ButtonLink>
        <ButtonLink href="/petitions" variant="secondary">
          {t("home-find")}
        </ButtonLink>
      </div>
    </div>
  );
}

/** The three big ways in. */
export function WaysIn() {
  const t = useTranslator(messages);
  return (
    <section aria-labelledby="ways">
      <h2 className="govuk-visually-hidden" id="ways">
        {t("home-ways")}
      </h2>
      <CardList columns={3}>
        {(["petitions", "consultations", "threads"] as const).map((way) => (
          <Card key={way} level={3} title={t(`home-${way}`)} href={`/${way}`}>
            <p>{t(`home-${way}-hint`)}</p>
          </Card>
        ))}
      </CardList>
    </section>
  );
}
