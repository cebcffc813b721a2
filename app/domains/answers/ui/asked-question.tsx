import { messages } from "#app/domains/answers/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Details } from "#app/ui/details.tsx";
import { NamingSentence } from "#app/ui/person-name.tsx";

/** The question that waits for an answer, as whoever knows it describes it. */
export interface Asked {
  number: number;
  title: string;
  html: string;
  url: string;
  /** Who asked it and when, in words. */
  asked: { name: string; when: string };
  /** How many answers the council has given already. */
  answers: number;
}

/** What somebody asked, in full, beside the box for the answer. */
export function AskedQuestion({ question }: { question: Asked }) {
  const t = useTranslator(messages);
  const { title, html, url, asked, answers } = question;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body quiet">
        <NamingSentence
          name={asked.name}
          say={(name) => t("asked-by", { name, when: asked.when })}
        />
      </p>
      <Details summary={t("question")} open>
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </Details>
      {answers > 0 && <p className="govuk-body">{t("answered-already", { count: answers })}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={url}>
          {t("read-thread")}
        </a>
      </p>
    </>
  );
}
