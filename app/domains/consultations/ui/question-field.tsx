import { messages } from "#app/domains/consultations/messages.en.ts";
import {
  fieldOf,
  scaleSteps,
  textAnswerLimit,
  type AskedQuestion,
} from "#app/domains/consultations/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface QuestionFieldProps {
  question: AskedQuestion;
  value?: string;
  error?: string;
}

/** One question of a consultation, as something to fill in. */
export function QuestionField({ question, value, error }: QuestionFieldProps) {
  const t = useTranslator(messages);
  const name = fieldOf(question);
  const prompt = question.required ? question.prompt : `${question.prompt} ${t("optional")}`;
  const common = { name, error, defaultValue: value, hint: question.hint || undefined };

  if (question.kind === "text") {
    return (
      <CharacterCount
        {...common}
        label={prompt}
        labelSize="m"
        maxLength={textAnswerLimit}
        rows={6}
      />
    );
  }
  return (
    <Radios
      {...common}
      legend={prompt}
      legendSize="m"
      items={question.kind === "one" ? choices(question) : steps(t)}
    />
  );
}

function choices(question: AskedQuestion) {
  return question.options.map(({ key, label }) => ({ value: key, label }));
}

function steps(t: (key: "scale-low" | "scale-high") => string) {
  const words: Record<number, string> = { 1: t("scale-low"), 5: t("scale-high") };
  return scaleSteps.map((step) => ({ value: step, label: words[step] ?? String(step) }));
}
