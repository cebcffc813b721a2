import { messages } from "#app/domains/moderation/messages.en.ts";
import type { ShownCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { SignalList } from "#app/domains/moderation/ui/signal-list.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";
import { WarningText } from "#app/ui/warning-text.tsx";

/** Everything that a moderator reads before a decision: the words, the signals, the author, the place. */
export function CaseText({ found, timeZone }: { found: ShownCase; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { words, author, place, history } = found;
  const written = t("case-written", { when: sayMoment(locale, timeZone, found.written) });
  return (
    <>
      <section aria-labelledby="text">
        <h2 className="govuk-heading-m" id="text">
          {t("case-text")}
        </h2>
        {found.changedSince && <WarningText>{t("case-text-changed")}</WarningText>}
        <Meta
          items={[
            author ? (
              <NamingSentence name={author} say={(name) => t("case-by", { name })} />
            ) : (
              t("case-by-nobody")
            ),
            written,
            <a className="govuk-link" href={place.url}>
              {t("case-place")}
            </a>,
          ]}
        />
        <InsetText>
          {words.title && <p className="govuk-body govuk-!-font-weight-bold">{words.title}</p>}
          <div className="prose" dangerouslySetInnerHTML={{ __html: words.html }} />
        </InsetText>
      </section>
      <section aria-labelledby="why">
        <h2 className="govuk-heading-m" id="why">
          {t("case-why")}
        </h2>
        <SignalList signals={found.signals} />
      </section>
      {history && (
        <section aria-labelledby="author">
          <h2 className="govuk-heading-m" id="author">
            {t("case-author")}
          </h2>
          <p className="govuk-body">{t("case-history", history)}</p>
        </section>
      )}
    </>
  );
}
