import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import { entryTextLimit } from "#app/domains/petitions/rules.timeline.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

interface LetterFieldsProps {
  petition: { number: number; title: string };
  state: (FormState & { isSentToMe?: boolean }) | undefined;
}

/** A letter to those who signed, which its author may try out on themselves. */
export function LetterFields({ petition, state }: LetterFieldsProps) {
  const t = useTranslator(messages);
  const { problems, error, value } = useForm(messages, state);
  const mailings = `/staff/petitions/${petition.number}/mailings`;
  return (
    <TwoThirds>
      <BackLink href={mailings}>{t("mailings-title")}</BackLink>
      {state?.isSentToMe && <InsetText>{t("preview-sent")}</InsetText>}
      <FormPage
        title={t("letter-title")}
        caption={petition.title}
        lead={<p className="govuk-body">{t("letter-lead")}</p>}
        action={`${mailings}/new`}
        problems={problems}
        submit={t("submit-letter")}
        beside={
          <Button variant="secondary" formAction={`${mailings}/preview`}>
            {t("submit-try")}
          </Button>
        }
      >
        <Input
          name="subject"
          label={t("label-subject")}
          labelSize="s"
          error={error("subject")}
          defaultValue={value("subject")}
        />
        <CharacterCount
          name="text"
          label={t("label-letter")}
          labelSize="s"
          rows={12}
          maxLength={entryTextLimit}
          threshold={75}
          error={error("text")}
          defaultValue={value("text")}
        />
      </FormPage>
    </TwoThirds>
  );
}
