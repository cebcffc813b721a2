import type { ComponentPropsWithoutRef } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

/** A link to the page before, above the heading. */
export function BackLink({
  href = "#",
  className,
  children,
  ...rest
}: ComponentPropsWithoutRef<"a">) {
  const t = useTranslator(messages);
  return (
    <a href={href} className={words("govuk-back-link", className)} {...rest}>
      {children ?? t("back")}
    </a>
  );
}
