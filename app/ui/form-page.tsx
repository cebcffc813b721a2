import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary, type Problem } from "#app/ui/error-summary.tsx";

/** What is wrong, by the id of the control; `form` and the empty name mean the whole form. */
export type Problems = Record<string, string | readonly string[] | null | undefined>;

export interface FormPageProps extends Omit<ComponentPropsWithoutRef<"form">, "title"> {
  /** The heading; left out where the only question is the heading. */
  title?: ReactNode;
  /** A line above the heading, for example which petition this is about. */
  caption?: ReactNode;
  /** Text between the heading and the questions. */
  lead?: ReactNode;
  problems?: Problems;
  /** The words of the button. */
  submit: ReactNode;
  /** What cannot be taken back has a button that warns. */
  isFinal?: boolean;
  /** Links beside the button. */
  beside?: ReactNode;
}

/** A page that asks something: problems on top, then the heading, the questions and the button. */
export function FormPage({
  title,
  caption,
  lead,
  problems,
  submit,
  isFinal,
  beside,
  children,
  ...form
}: FormPageProps) {
  const errors = problemsOf(problems);
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {title && (
        <h1 className="govuk-heading-l">
          {caption && <span className="govuk-caption-l">{caption}</span>}
          {title}
        </h1>
      )}
      {lead}
      <form method="post" noValidate {...form}>
        {children}
        <div className="govuk-button-group">
          <Button preventDoubleClick variant={isFinal ? "warning" : undefined}>
            {submit}
          </Button>
          {beside}
        </div>
      </form>
    </>
  );
}

/** The list for the error summary, each entry leading to its control. */
export function problemsOf(problems: Problems = {}): Problem[] {
  return Object.entries(problems).flatMap(([id, sentences]) =>
    [sentences ?? []].flat().map((text) => ({
      text,
      href: id && id !== "form" ? `#${id}` : undefined,
    })),
  );
}
