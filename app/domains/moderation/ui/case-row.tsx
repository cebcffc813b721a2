import { messages } from "#app/domains/moderation/messages.en.ts";
import type { listCases } from "#app/domains/moderation/queries/list-cases.server.ts";
import { CaseState } from "#app/domains/moderation/ui/case-state.tsx";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";
import { words } from "#app/ui/words.ts";

export type ListedCase = Awaited<ReturnType<typeof listCases>>["cases"][number];

/** One case in the queue. */
export function CaseRow({ found, timeZone }: { found: ListedCase; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { number, kind, title, opening, author, signals, openedAt, decidedAt, isMine } = found;
  const name = t("case-of", { number, kind: t(`kind-${kind}`) });
  const when = (moment: Date) => sayMoment(locale, timeZone, moment);
  return (
    <li className={words("case", isMine && "case--mine")}>
      <div>
        <div className="case__state">
          <CaseState found={found} />
        </div>
        <h2 className="case__title">
          <a className="govuk-link" href={`/staff/cases/${number}`}>
            {name}
          </a>
        </h2>
        <p className="case__excerpt">
          {title && <strong>{title} </strong>}
          {opening}
        </p>
        <Meta
          items={[
            author ? (
              <NamingSentence name={author} say={(name) => t("case-by", { name })} />
            ) : (
              t("case-by-nobody")
            ),
            decidedAt
              ? t("case-decided-on", { when: when(decidedAt) })
              : t("case-opened", { when: when(openedAt) }),
            t("case-signals", { count: signals.length }),
          ]}
        />
      </div>
    </li>
  );
}
