import { messages } from "#app/domains/petitions/messages.signatures.en.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface SignatureActProps {
  act: "confirmation" | "removal" | "restoration" | "withdrawal";
  found: { number: number; id: string; name: string };
  answer: Partial<FormState> | undefined;
}

/** A page on which one thing is done about one signature, with a reason, or refused in a sentence. */
export function SignatureAct({ act, found, answer }: SignatureActProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, answer);
  return (
    <TwoThirds>
      <BackLink href={`/staff/petitions/${found.number}/signatures/${found.id}`}>
        {t("signature-title")}
      </BackLink>
      <FormPage
        title={t(`act-${act}-title`)}
        caption={found.name || t("signature-nameless")}
        lead={<p className="govuk-body">{t(`act-${act}-lead`)}</p>}
        problems={form.problems}
        submit={t(`act-${act}-button`)}
      >
        <Textarea
          name="reason"
          rows={3}
          label={t("act-reason")}
          hint={t("act-reason-hint")}
          error={form.error("reason")}
          defaultValue={form.value("reason")}
        />
      </FormPage>
    </TwoThirds>
  );
}
