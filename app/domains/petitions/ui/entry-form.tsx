import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { fieldsOf, linkNames } from "#app/domains/petitions/schema.timeline.ts";
import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { EntryField } from "#app/domains/petitions/ui/entry-field.tsx";
import { TimelineWords } from "#app/domains/petitions/ui/timeline-words.tsx";
import type { TimelineEntry } from "#app/domains/petitions/queries/list-entries.server.ts";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

/** A form that is shown again, perhaps with what the words will look like. */
export type EntryState = FormState & {
  preview?: Pick<TimelineEntry, "details" | "html">;
  isSentToMe?: boolean;
};

interface EntryFormProps {
  petition: { number: number; title: string };
  kind: OwnKind;
  /** The entry that is changed, if one is, and the revision that is seen. */
  entry?: { id: string; revision: string };
  /** What stands in the form before it is sent. */
  initial?: Record<string, string>;
  state: EntryState | undefined;
}

/** An officer fills in an entry of the timeline, looks at it, and publishes it with a letter or without. */
export function EntryForm({ petition, kind, entry, initial = {}, state }: EntryFormProps) {
  const t = useTranslator(messages);
  const { problems, error, value } = useForm(messages, state);
  const entries = `/staff/petitions/${petition.number}/entries`;
  const preview = `${entries}/preview/${kind}`;
  return (
    <TwoThirds>
      <BackLink href={entries}>{t("entries-title")}</BackLink>
      {state?.isSentToMe && <InsetText>{t("preview-sent")}</InsetText>}
      <FormPage
        title={entry ? t("edit-title") : t(`add-${kind}`)}
        caption={petition.title}
        action={entry ? `${entries}/${entry.id}` : `${entries}/new/${kind}`}
        problems={problems}
        submit={entry ? t("save-edit") : t("submit-publish")}
        beside={
          <>
            <Button name="mail" value="on" preventDoubleClick>
              {entry ? t("save-and-mail") : t("submit-and-mail")}
            </Button>
            <Button variant="secondary" formAction={preview}>
              {t("submit-preview")}
            </Button>
            <Button variant="secondary" formAction={preview} name="toMe" value="on">
              {t("submit-try")}
            </Button>
          </>
        }
      >
        {fieldsOf[kind].map((field) => (
          <EntryField
            key={field}
            kind={kind}
            field={field}
            error={error(field)}
            defaultValue={value(field, initial[field])}
          />
        ))}
        {entry && <input type="hidden" name="entry" value={entry.id} />}
        {entry && <input type="hidden" name="revision" value={entry.revision} />}
        {state?.preview && (
          <section className="answer" aria-labelledby="preview">
            <h2 className="govuk-heading-s" id="preview">
              {t("preview-heading")}
            </h2>
            <TimelineWords entry={state.preview} />
          </section>
        )}
      </FormPage>
    </TwoThirds>
  );
}

/** What stands in the form of an entry that is changed. */
export function initialOf({
  title,
  text,
  details,
  occursOn,
}: TimelineEntry): Record<string, string> {
  const { summary = "", willDo = [], willNotDo = [], why = "", links = {} } = details;
  return {
    title,
    text,
    summary,
    why,
    occursOn: occursOn ?? "",
    willDo: willDo.join("\n"),
    willNotDo: willNotDo.join("\n"),
    ...Object.fromEntries(linkNames.map((name) => [name, links[name] ?? ""])),
  };
}
