import { messages } from "#app/domains/moderation/messages.en.ts";
import type { ShownStatement } from "#app/domains/moderation/queries/show-statement.server.ts";
import { SignalList } from "#app/domains/moderation/ui/signal-list.tsx";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface StatementProps {
  statement: ShownStatement;
  council: { name: string; timeZone: string };
}

/** What was decided about a text, why, how, and what its author can do about it. */
export function Statement({ statement, council }: StatementProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { outcome, title, html, sentence, url } = statement;
  const kind = t(`kind-${statement.kind}`);
  const day = sayDay(locale, council.timeZone, statement.decidedAt);
  return (
    <>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{t("case-title", { number: statement.number })}</span>
        {t(`statement-${outcome}-title`, { kind })}
      </h1>
      <p className="govuk-body-l">
        {t(`statement-${outcome}-lead`, { kind, day, council: council.name })}
      </p>
      <h2 className="govuk-heading-m">{t("statement-wrote")}</h2>
      <InsetText>
        {title && <p className="govuk-body govuk-!-font-weight-bold">{title}</p>}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </InsetText>
      {outcome === "hide" && <Rule statement={statement} />}
      {sentence && (
        <>
          <h2 className="govuk-heading-m">{t("statement-sentence")}</h2>
          <InsetText>{sentence}</InsetText>
        </>
      )}
      {outcome === "hide" ? (
        <How statement={statement} />
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href={url}>
            {t("statement-see")}
          </a>
        </p>
      )}
    </>
  );
}

function Rule({ statement: { rule } }: Pick<StatementProps, "statement">) {
  const t = useTranslator(messages);
  if (!rule) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("statement-rule")}</h2>
      <p className="govuk-body">
        <strong>{t(`rule-${rule}`)}.</strong> {t(`rule-${rule}-says`)}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/house-rules#${rule}`}>
          {t("statement-rules")}
        </a>
      </p>
    </>
  );
}

function How({ statement: { signals, contact, number } }: Pick<StatementProps, "statement">) {
  const t = useTranslator(messages);
  const isFlagged = signals.length > 0;
  return (
    <>
      <h2 className="govuk-heading-m">{t("statement-how")}</h2>
      <p className="govuk-body">{t(isFlagged ? "statement-checks" : "statement-no-checks")}</p>
      {isFlagged && <SignalList signals={signals} />}
      <p className="govuk-body">{t("statement-person")}</p>
      <h2 className="govuk-heading-m">{t("statement-then")}</h2>
      <p className="govuk-body">{t("statement-again")}</p>
      <p className="govuk-body">
        {contact
          ? t("statement-wrong", { contact, number })
          : t("statement-wrong-nowhere", { number })}
      </p>
    </>
  );
}
