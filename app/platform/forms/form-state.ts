/** What is wrong with one field: the key of a sentence in the domain's catalogue. */
export interface Problem {
  /** The field's name; `form` where it is about several. */
  field: string;
  key: string;
  params?: Record<string, string | number>;
}

export type FormValues = Record<string, string | string[]>;

/** What a page needs to show a form again: what was typed, and what is wrong with it. */
export interface FormState {
  problems: Problem[];
  values: FormValues;
}

/** What is wrong with a form that a command refused: the sentence for its reason. */
export function refusedFor(reason: string): Problem[] {
  return [{ field: "form", key: `refused-${reason}` }];
}

type Maybe<State> = Partial<State> | null | undefined;

/** What is wrong with a field, if anything. */
export function problemOf(state: Maybe<FormState>, field: string): Problem | undefined {
  return state?.problems?.find((problem) => problem.field === field);
}

/** What was typed into a field; the fallback is for a form that has not been sent yet. */
export function valueOf(state: Maybe<FormState>, field: string, fallback = ""): string {
  const value = state?.values?.[field];
  return (Array.isArray(value) ? value[0] : value) ?? (state?.values ? "" : fallback);
}
