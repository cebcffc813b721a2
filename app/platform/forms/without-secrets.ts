import type { FormState } from "#app/platform/forms/form-state.ts";

/** What was wrong with a form, and what was typed but for these fields: secrets never come back. */
export function withoutSecrets({ problems, values }: FormState, ...secret: string[]): FormState {
  const others = Object.entries(values).filter(([name]) => !secret.includes(name));
  return { problems, values: Object.fromEntries(others) };
}
