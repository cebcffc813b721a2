import { messages as own } from "#app/domains/petitions/messages.organiser.en.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import type { Sponsoring } from "#app/domains/petitions/queries/show-sponsoring.server.ts";
import { PersonFields } from "#app/domains/petitions/ui/person-fields.tsx";
import { PetitionWords } from "#app/domains/petitions/ui/petition-words.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Radios } from "#app/ui/radios.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface SponsorFormProps {
  petition: Sponsoring;
  state?: Partial<FormState>;
  /** What refused it, in words. */
  refusal?: string;
}

/** An unchecked petition, marked as such, and the form with which somebody supports it. */
export function SponsorForm({ petition, state, refusal }: SponsorFormProps) {
  const [t, say] = [useTranslator(messages), useTranslator(own)];
  const { error, value, problems } = useForm(messages, state);
  const field = (name: string) => ({ name, error: error(name), defaultValue: value(name) });
  return (
    <FormPage
      title={say("sponsor-title")}
      lead={
        <>
          <InsetText>
            <Tag colour="yellow">{say("sponsor-unchecked")}</Tag>
            <PetitionWords {...petition} />
          </InsetText>
          <p className="govuk-body">{say("sponsor-use")}</p>
        </>
      }
      problems={refusal ? { form: refusal } : problems}
      submit={say("sponsor-sign")}
    >
      <PersonFields field={field} emailHint={t("hint-sponsor-email")} />
      <Radios
        {...field("connection")}
        legend={say("sponsor-connection")}
        items={petition.connections.map((kind) => ({
          value: kind,
          label: say(`connection-${kind}`),
        }))}
      />
      {petition.isForAdults && (
        <Checkboxes
          name="adult"
          items={[{ value: "yes", label: say("sponsor-adult") }]}
          defaultValues={[value("adult")]}
        />
      )}
    </FormPage>
  );
}
