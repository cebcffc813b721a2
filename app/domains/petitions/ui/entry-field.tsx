import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import { entryTextLimit, summaryLimit, whyLimit } from "#app/domains/petitions/rules.timeline.ts";
import type { OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import type { EntryFields } from "#app/domains/petitions/schema.timeline.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Input } from "#app/ui/input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface EntryFieldProps {
  kind: OwnKind;
  field: keyof EntryFields;
  error: string | undefined;
  defaultValue: string;
}

/** One question of the form of an entry, in the words of its kind. */
export function EntryField({ kind, field, ...given }: EntryFieldProps) {
  const t = useTranslator(messages);
  const control = { name: field, labelSize: "s", ...given } as const;
  switch (field) {
    case "title":
      return <Input {...control} label={t(`label-title-${meetingOr(kind)}`)} />;
    case "occursOn":
      return (
        <Input
          {...control}
          type="date"
          className="govuk-input--width-10"
          label={t("label-day")}
          hint={t(`hint-day-${dated(kind)}`)}
        />
      );
    case "summary":
      return (
        <CharacterCount {...control} label={t("label-summary")} rows={3} maxLength={summaryLimit} />
      );
    case "willDo":
      return <Textarea {...control} label={t("label-will-do")} hint={t("hint-lines")} />;
    case "willNotDo":
      return <Textarea {...control} label={t("label-will-not-do")} hint={t("hint-lines")} />;
    case "why":
      return <CharacterCount {...control} label={t("label-why")} maxLength={whyLimit} />;
    case "text":
      return (
        <CharacterCount
          {...control}
          label={t(`label-text-${kind}`)}
          hint={t("hint-markdown")}
          rows={10}
          maxLength={entryTextLimit}
          threshold={75}
        />
      );
    case "transcript":
    case "recording":
    case "papers":
      return <Input {...control} type="url" label={t(`label-${field}`)} hint={t("hint-links")} />;
    case "mail":
      return null;
  }
}

function meetingOr(kind: OwnKind) {
  return kind === "hearing" || kind === "debate" ? kind : "other-business";
}

function dated(kind: OwnKind) {
  return kind === "hearing" || kind === "debate" ? kind : "outcome";
}
