import type { ReactNode } from "react";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

interface PersonFormProps {
  /** Whom it is about, with their page as the way back. */
  person: { id: string; name: string };
  title: string;
  caption?: string;
  lead: string;
  submit: string;
  answer: Partial<FormState> | undefined;
  /** The questions, if there are any. */
  children?: (form: ReturnType<typeof useForm>) => ReactNode;
}

/** A page on which something about one member of staff is changed, or refused in a sentence. */
export function PersonForm({ person, lead, answer, children, ...page }: PersonFormProps) {
  const form = useForm(messages, answer);
  return (
    <TwoThirds>
      <BackLink href={`/staff/people/${person.id}`}>{person.name}</BackLink>
      <FormPage {...page} lead={<p className="govuk-body">{lead}</p>} problems={form.problems}>
        {children?.(form)}
      </FormPage>
    </TwoThirds>
  );
}
