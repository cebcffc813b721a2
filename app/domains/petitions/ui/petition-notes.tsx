import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ShownModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { noteLimit } from "#app/domains/petitions/rules.moderating.ts";
import { sayMoment } from "#app/platform/clock.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { PersonName } from "#app/ui/person-name.tsx";

interface PetitionNotesProps {
  found: Pick<ShownModerated, "number" | "notes">;
  timeZone: string;
  mayWrite: boolean;
  state?: Partial<FormState>;
}

/** What staff tell each other about a petition, newest first, and the box for one more. */
export function PetitionNotes({ found, timeZone, mayWrite, state }: PetitionNotesProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const form = useForm(messages, state);
  const { number, notes } = found;
  return (
    <section aria-labelledby="notes">
      <h2 className="govuk-heading-m" id="notes">
        {t("notes-title")}
      </h2>
      {notes.length === 0 && <p className="govuk-body">{t("notes-none")}</p>}
      {notes.map(({ text, author, createdAt }, index) => (
        <div key={index}>
          <Meta
            items={[
              <PersonName name={author || t("history-left")} />,
              sayMoment(locale, timeZone, createdAt),
            ]}
          />
          <p className="govuk-body as-written">{text}</p>
        </div>
      ))}
      {mayWrite && (
        <form method="post" action={`/staff/petitions/${number}/notes`} noValidate>
          <CharacterCount
            name="text"
            label={t("note-label")}
            hint={t("note-hint")}
            maxLength={noteLimit}
            rows={3}
            defaultValue={form.value("text")}
            error={form.error("text")}
          />
          <Button variant="secondary" preventDoubleClick>
            {t("note-save")}
          </Button>
        </form>
      )}
    </section>
  );
}
