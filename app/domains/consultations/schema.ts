import { z } from "zod";

export const textAnswerLimit = 5_000;
export const scaleSteps = [1, 2, 3, 4, 5] as const;

export const QuestionKindSchema = z.enum(["text", "one", "scale"]);
export type QuestionKind = z.infer<typeof QuestionKindSchema>;

/** One choice of a question "one of several"; the key is what is stored. */
export const OptionSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: z.string().min(1),
  labelCy: z.string().min(1),
});
export type Option = z.infer<typeof OptionSchema>;

/** A question as it is asked, in the language of the page. */
export interface AskedQuestion {
  id: string;
  position: number;
  kind: QuestionKind;
  prompt: string;
  hint: string;
  options: { key: string; label: string }[];
  required: boolean;
}

/** The name of the form field that answers a question. */
export function fieldOf(question: { position: number }): string {
  return `q${question.position}`;
}

/** The shape of a response to these questions; its problems are keys of our messages. */
export function responseForm(questions: AskedQuestion[]) {
  const answers = questions.map((question) => [fieldOf(question), answerTo(question)] as const);
  return z.object({
    ...Object.fromEntries(answers),
    email: z.email("problem-email").max(254, "problem-email").optional(),
  });
}

/** The same with the key that the page to check gave out, so that a double press sends once. */
export function sendForm(questions: AskedQuestion[]) {
  const submissionKey = z.string("problem-key").regex(/^[\w-]{43}$/, "problem-key");
  return responseForm(questions).extend({ submissionKey });
}

/** Only what was said, as texts, to be shown or carried to the next page. */
export function textsOf(values: Record<string, unknown>): Record<string, string> {
  const said = Object.entries(values).filter(([name, value]) => name !== "submissionKey" && value);
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
}

/** What a person gave to a form of `responseForm`, by field. */
export type ResponseValues = Record<string, string | undefined>;

function answerTo(question: AskedQuestion) {
  const missing = question.kind === "text" ? "problem-text-missing" : "problem-choice-missing";
  const allowed = allowedAnswers(question);
  const given = z
    .string(missing)
    .trim()
    .max(textAnswerLimit, "problem-text-long")
    .refine((value) => !value || !allowed || allowed.includes(value), "problem-choice-unknown");
  return question.required ? given.refine((value) => value !== "", missing) : given.optional();
}

function allowedAnswers(question: AskedQuestion): string[] | null {
  if (question.kind === "text") return null;
  if (question.kind === "scale") return scaleSteps.map(String);
  return question.options.map((option) => option.key);
}

/** What somebody answered, in words rather than keys; null where they said nothing. */
export function wordsOf(question: AskedQuestion, given: string | undefined): string | null {
  if (given === undefined) return null;
  return question.options.find((option) => option.key === given)?.label ?? given;
}
