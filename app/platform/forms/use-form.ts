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
  return {
    error: (field: string) => sentence(t, problemOf(state, field)),
    value: (field: string, fallback?: string) => valueOf(state, field, fallback),
    /** Every problem by field, for the summary on top of the page. */
    problems: Object.fromEntries(
      (state?.problems ?? []).map((problem) => [problem.field, sentence(t, problem)]),
    ),
  };
}

function sentence<Key extends string>(t: Translator<Key>, problem: Problem | undefined) {
  return problem && t(problem.key as Key, problem.params);
}
