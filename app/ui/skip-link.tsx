import type { ComponentPropsWithoutRef } from "react";
import { words } from "#app/ui/words.ts";

/** Lets keyboard users jump over the header. */
export function SkipLink({
  href = "#content",
  className,
  children,
  ...rest
}: ComponentPropsWithoutRef<"a">) {
  return (
    <a
      href={href}
      className={words("govuk-skip-link", className)}
      data-module="govuk-skip-link"
      {...rest}
    >
      {children}
    </a>
  );
}
