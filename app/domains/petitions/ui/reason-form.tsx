import { messages } from "#app/domains/petitions/messages.reasons.en.ts";
import type { ReasonTexts } from "#app/domains/petitions/commands/save-reason.server.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface ReasonFormProps {
  title: string;
  action: string;
  /** As it stands; nothing for a new one. */
  reason?: ReasonTexts;
  answer: Partial<FormState> | undefined;
}

/** The texts of a reason for rejecting petitions, in both languages, and what it does. */
export function ReasonForm({ title, action, reason, answer }: ReasonFormProps) {
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(messages, answer);
  return (
    <>
      <BackLink href="/staff/settings/petitions/reasons">{t("reasons-title")}</BackLink>
      <FormPage title={title} action={action} problems={problems} submit={t("reason-save")}>
        {(["title", "titleCy"] as const).map((name) => (
          <Input
            key={name}
            name={name}
            label={t(name === "title" ? "reason-title-label" : "reason-title-cy-label")}
            defaultValue={value(name, reason?.[name])}
            error={error(name)}
          />
        ))}
        {(["sentence", "sentenceCy"] as const).map((name) => (
          <Textarea
            key={name}
            name={name}
            rows={3}
            label={t(name === "sentence" ? "reason-sentence-label" : "reason-sentence-cy-label")}
            defaultValue={value(name, reason?.[name])}
            error={error(name)}
          />
        ))}
        <Radios
          name="hides"
          legend={t("reason-hides-legend")}
          legendSize="s"
          defaultValue={value("hides", reason?.hides ? "yes" : "no")}
          error={error("hides")}
          items={[
            { value: "no", label: t("reason-hides-no") },
            { value: "yes", label: t("reason-hides-yes") },
          ]}
        />
      </FormPage>
    </>
  );
}
