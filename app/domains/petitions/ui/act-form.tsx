import type { ReactNode } from "react";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ModeratedPetition } from "#app/domains/petitions/queries/find-moderated.server.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface ActFormProps {
  petition: Pick<ModeratedPetition, "number" | "version" | "title">;
  title: string;
  lead?: string;
  answer: Partial<FormState> | undefined;
  /** Whom the second button writes to, if there is one. */
  mails?: "creator" | "all";
  /** The words of the button, where it cannot be taken back. */
  final?: string;
  children?: (form: ReturnType<typeof useForm>) => ReactNode;
}

/** A page on which staff do one thing about one petition, in the state in which they saw it. */
export function ActForm({ petition, lead, answer, mails, final, children, title }: ActFormProps) {
  const t = useTranslator(messages);
  const form = useForm(messages, answer);
  const back = `/staff/petitions/${petition.number}`;
  return (
    <TwoThirds>
      <BackLink href={back}>{t("petition-title", { number: petition.number })}</BackLink>
      <FormPage
        title={title}
        caption={petition.title}
        lead={lead && <p className="govuk-body">{lead}</p>}
        problems={form.problems}
        submit={final ?? t("save")}
        isFinal={final !== undefined}
        beside={
          mails && (
            <Button variant="secondary" name="mail" value="yes" preventDoubleClick>
              {t("save-and-mail")}
            </Button>
          )
        }
      >
        <input type="hidden" name="version" value={form.value("version", `${petition.version}`)} />
        {children?.(form)}
        {mails && <p className="govuk-hint">{t(`mail-hint-${mails}`)}</p>}
      </FormPage>
    </TwoThirds>
  );
}
