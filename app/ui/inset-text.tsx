import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

/** A passage that stands out from the text around it. */
export function InsetText({ className, children, ...rest }: ComponentPropsWithoutRef<"div">) {
  return (
    <div className={words("govuk-inset-text", className)} {...rest}>
      {children}
    </div>
  );
}
