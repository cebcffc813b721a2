import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

export type TagColour =
  "grey" | "green" | "teal" | "purple" | "magenta" | "red" | "orange" | "yellow";

export interface TagProps extends ComponentPropsWithoutRef<"strong"> {
  colour?: TagColour;
}

/** The state of something in a word or two. */
export function Tag({ colour, className, children, ...rest }: TagProps) {
  return (
    <strong className={words("govuk-tag", colour && `govuk-tag--${colour}`, className)} {...rest}>
      {children}
    </strong>
  );
}
