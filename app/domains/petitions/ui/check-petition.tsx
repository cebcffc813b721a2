import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { PetitionWords } from "#app/domains/petitions/ui/petition-words.tsx";
import type { PreviewedDraft } from "#app/domains/petitions/queries/preview-draft.server.ts";
import type { Problem } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface CheckPetitionProps {
  draft: PreviewedDraft;
  problems?: Problem[];
  /** What there is already on the same matter. */
  similar?: ReactNode;
}

const base = "/petitions/new";

/** All of a petition before it is sent in: as it will look, and every answer with a way to change it. */
export function CheckPetition({ draft, problems, similar }: CheckPetitionProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, { problems });
  const row = (key: string, value: string, page: string) => ({
    key,
    value: <span className="as-written">{value}</span>,
    actions: [{ href: `${base}${page}`, text: t("change"), about: key }],
  });
  return (
    <FormPage
      title={t("check-title")}
      lead={<p className="govuk-body-l">{t("check-lead")}</p>}
      problems={form.problems}
      submit={t("check-send")}
    >
      <InsetText>
        <PetitionWords title={draft.title} html={draft.html} locale={draft.locale} />
      </InsetText>
      <h2 className="govuk-heading-m">{t("check-answers")}</h2>
      <SummaryList
        rows={[
          row(t("check-concerns"), t("concerns-council"), ""),
          row(t("check-connection"), t(`connection-${draft.connection}`), ""),
          row(t("label-title"), draft.title, "/words"),
          row(t("label-background"), draft.background, "/words"),
          row(t("label-details"), draft.details || t("no-details"), "/words"),
          row(t("label-name"), draft.name, "/you"),
          row(t("label-email"), draft.email, "/you"),
          row(t("check-where"), draft.place, "/you"),
        ]}
      />
      {similar}
      <h2 className="govuk-heading-m">{t("check-next")}</h2>
      <p className="govuk-body">{t("check-next-text", { sponsors: draft.sponsors })}</p>
    </FormPage>
  );
}
