import { messages } from "#app/domains/answers/messages.en.ts";
import type { PublishedAnswer } from "#app/domains/answers/queries/list-answers.sql.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface OfficialAnswerProps {
  answer: PublishedAnswer;
  timeZone: string;
  /** The level of its heading. */
  level?: 2 | 3;
}

/** What the council answered: the team in the heading, the badge, the moment and the words. */
export function OfficialAnswer({ answer, timeZone, level = 2 }: OfficialAnswerProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { contributionId, html, team, publishedAt } = answer;
  const Heading = `h${level}` as const;
  const id = `answer-${contributionId}`;
  return (
    <article className="answer" id={id} aria-labelledby={`${id}-heading`}>
      <div className="answer__head">
        <span className="answer__badge">{t("official")}</span>
        <Heading
          className="answer__team govuk-heading-s govuk-!-margin-bottom-0"
          id={`${id}-heading`}
        >
          {team
            ? t("from-team", { team: locale === "cy" ? team.nameCy : team.name })
            : t("from-council")}
        </Heading>
        <time className="quiet" dateTime={publishedAt.toISOString()}>
          {t("published-on", { when: sayMoment(locale, timeZone, publishedAt) })}
        </time>
      </div>
      <div
        className="answer__body prose"
        lang={answer.locale === locale ? undefined : answer.locale}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </article>
  );
}
