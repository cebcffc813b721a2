import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

/** Help under a label. */
export function Hint({ className, children, ...rest }: ComponentPropsWithoutRef<"div">) {
  return (
    <div className={words("govuk-hint", className)} {...rest}>
      {children}
    </div>
  );
}
