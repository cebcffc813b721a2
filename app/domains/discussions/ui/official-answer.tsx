import type { PublishedAnswer } from "#app/domains/answers/queries/list-answers.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface OfficialAnswerProps {
  answer: PublishedAnswer;
  timeZone: string;
}

/** What the council answered, in the name of a team. */
export function OfficialAnswer({ answer, timeZone }: OfficialAnswerProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { html, team, publishedAt } = answer;
  return (
    <section className="answer" aria-label={t("officialAnswer")}>
      <div className="answer__head">
        <span className="answer__badge">{t("officialAnswer")}</span>
        {team && <span className="answer__team">{locale === "cy" ? team.nameCy : team.name}</span>}
        <time className="quiet" dateTime={publishedAt.toISOString()}>
          {sayMoment(locale, timeZone, publishedAt)}
        </time>
      </div>
      <div
        className="answer__body prose"
        lang={answer.locale === locale ? undefined : answer.locale}
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </section>
  );
}
