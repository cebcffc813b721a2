import { createContext, useContext } from "react";
import type { FormState } from "#app/platform/forms/form-state.ts";

const Problems = createContext(false);

/** Tells the document around a page whether a form is shown again because something is wrong in it. */
export const ProblemsProvider = Problems.Provider;

export function useHasProblems(): boolean {
  return useContext(Problems);
}

/** Whether any of the answers of a page's actions names a problem. */
export function hasProblems(answers: Record<string, unknown> | null): boolean {
  return Object.values(answers ?? {}).some(
    (answer) => ((answer as Partial<FormState> | null)?.problems?.length ?? 0) > 0,
  );
}
