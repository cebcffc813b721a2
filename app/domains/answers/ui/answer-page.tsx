import { useFetcher } from "@remix-run/react";
import type { MouseEvent } from "react";
import { messages as draftMessages } from "#app/domains/answers/messages.drafts.en.ts";
import { messages } from "#app/domains/answers/messages.en.ts";
import { AnswerPreview } from "#app/domains/answers/ui/answer-preview.tsx";
import { AskedQuestion, type Asked } from "#app/domains/answers/ui/asked-question.tsx";
import { MarkdownHelp } from "#app/domains/answers/ui/markdown-help.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Select } from "#app/ui/select.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

/** A form that is shown again, perhaps with what the words will look like. */
export type AnswerState = FormState & { preview?: string };

export interface AnswerPageProps {
  question: Asked;
  teams: { id: string; name: string }[];
  state: AnswerState | undefined;
  /** The words go to an approver, not to everyone. */
  draftOnly: boolean;
}

/**
 * An officer writes an answer. Without script the preview is a page of its own that keeps the form;
 * with it the preview appears below the words.
 */
export function AnswerPage({ mayAnswer, ...props }: AnswerPageProps & { mayAnswer: boolean }) {
  return mayAnswer ? <AnswerForm {...props} /> : <NoForm question={props.question} />;
}

/** For whoever looks at what officers see, and answers nobody. */
function NoForm({ question }: Pick<AnswerPageProps, "question">) {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <BackLink href="/staff/threads">{t("waiting-title")}</BackLink>
      <h1 className="govuk-heading-l">{t("new-title")}</h1>
      <AskedQuestion question={question} />
      <InsetText>{t("refused-not-responder")}</InsetText>
    </TwoThirds>
  );
}

function AnswerForm({ question, teams, state, draftOnly }: AnswerPageProps) {
  const t = useTranslator(messages);
  const about = useTranslator(draftMessages);
  const fetcher = useFetcher<AnswerState>();
  const shown = fetcher.data ?? state;
  const { problems, error, value } = useForm(messages, shown);
  const answers = `/staff/threads/${question.number}/answers`;

  function preview(press: MouseEvent<HTMLButtonElement>) {
    press.preventDefault();
    const form = press.currentTarget.form;
    if (form) fetcher.submit(form, { method: "post", action: `${answers}/preview` });
  }

  return (
    <TwoThirds>
      <BackLink href="/staff/threads">{t("waiting-title")}</BackLink>
      <FormPage
        title={t("new-title")}
        lead={<AskedQuestion question={question} />}
        action={`${answers}/new`}
        problems={problems}
        submit={draftOnly ? about("submit-draft") : t("publish")}
        beside={
          <Button variant="secondary" formAction={`${answers}/preview`} onClick={preview}>
            {t("preview")}
          </Button>
        }
      >
        {draftOnly && <InsetText>{about("draft-only")}</InsetText>}
        {teams.length === 0 && <InsetText>{t("no-teams")}</InsetText>}
        <Select
          name="teamId"
          label={t("team")}
          labelSize="s"
          defaultValue={value("teamId", teams[0]?.id)}
          error={error("teamId")}
          items={[
            { value: "", label: t("team-choose") },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Textarea
          name="body"
          label={t("body")}
          labelSize="s"
          hint={t("body-hint")}
          rows={14}
          defaultValue={value("body")}
          error={error("body")}
        />
        <MarkdownHelp />
        <AnswerPreview html={shown?.preview} />
      </FormPage>
    </TwoThirds>
  );
}
