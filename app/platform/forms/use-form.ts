import {
  problemOf,
  valueOf,
  type FormState,
  type Problem,
} from "#app/platform/forms/form-state.ts";
import type { Catalogue, Translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** A form that is shown again says, in the language of the page, what is wrong and keeps what was typed. */
export function useForm<Key extends string>(
  messages: Catalogue<Key>,
  state: Partial<FormState> | null | undefined,
) {
  const t = useTranslator(messages);
  const error = (field: string) => sentence(t, problemOf(state, field));
  const value = (field: string, fallback?: string) => valueOf(state, field, fallback);
  return {
    error,
    value,
    /** What an input takes: its name, what is wrong with it, and what was typed. */
    shown: (name: string, fallback?: string) => ({
      name,
      error: error(name),
      defaultValue: value(name, fallback),
    }),
    /** Every problem by field, for the summary on top of the page. */
    problems: Object.fromEntries(
      (state?.problems ?? []).map((problem) => [problem.field, sentence(t, problem)]),
    ),
  };
}

/** What a part of a form needs of it. */
export type Form = ReturnType<typeof useForm>;

function sentence<Key extends string>(t: Translator<Key>, problem: Problem | undefined) {
  return problem && t(problem.key as Key, problem.params);
}
