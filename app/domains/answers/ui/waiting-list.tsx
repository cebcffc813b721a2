import { messages } from "#app/domains/answers/messages.en.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";

interface WaitingListProps {
  questions: {
    number: number;
    title: string | null;
    url: string;
    authorName: string;
    commentCount: number;
    createdAt: Date;
  }[];
  timeZone: string;
  mayAnswer: boolean;
}

/** The questions that nobody has answered yet. */
export function WaitingList({ questions, timeZone, mayAnswer }: WaitingListProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (questions.length === 0) return <p className="govuk-body">{t("waiting-none")}</p>;
  return (
    <ul className="case-list">
      {questions.map(({ number, title, url, authorName, commentCount, createdAt }) => (
        <li key={number} className="case">
          <div>
            <h2 className="case__title">
              <a className="govuk-link" href={url}>
                {title}
              </a>
            </h2>
            <Meta
              items={[
                <NamingSentence
                  name={authorName}
                  say={(name) =>
                    t("waiting-since", { when: sayMoment(locale, timeZone, createdAt), name })
                  }
                />,
                t("waiting-comments", { count: commentCount }),
              ]}
            />
          </div>
          {mayAnswer && (
            <div className="case__actions">
              <ButtonLink href={`/staff/threads/${number}/answers/new`} variant="secondary">
                {t("answer-it")}
                <span className="govuk-visually-hidden">: {title}</span>
              </ButtonLink>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
