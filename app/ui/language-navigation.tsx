import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import type { Attributes } from "#app/ui/attributes.ts";
import { messages } from "#app/ui/messages.en.ts";
import { words } from "#app/ui/words.ts";

export interface LanguageLink {
  /** The language's own name, for example “Cymraeg”. */
  text: ReactNode;
  lang?: string;
  /** The language shown now has none. */
  href?: string;
  current?: boolean;
  dir?: "ltr" | "rtl";
  /** Read out after the name, in that language. */
  description?: string;
  className?: string;
  attributes?: Attributes;
}

export interface LanguageNavigationProps extends ComponentPropsWithoutRef<"nav"> {
  items: readonly LanguageLink[];
  label?: string;
}

/** Links to this page in other languages. */
export function LanguageNavigation({ items, label, className, ...rest }: LanguageNavigationProps) {
  const t = useTranslator(messages);
  return (
    <nav
      className={words("govuk-language-navigation", className)}
      aria-label={label ?? t("language")}
      {...rest}
    >
      <ul className="govuk-language-navigation__list">
        {items.map((item, index) => (
          <li key={index} className="govuk-language-navigation__list-item">
            {item.current || !item.href ? <ThisLanguage {...item} /> : <OtherLanguage {...item} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ThisLanguage({ text, lang, dir, className, attributes }: LanguageLink) {
  return (
    <span
      className={words("govuk-language-navigation__text", className)}
      aria-current="true"
      lang={lang}
      dir={dir}
      {...attributes}
    >
      {text}
    </span>
  );
}

function OtherLanguage(item: LanguageLink) {
  return (
    <a
      className={words("govuk-language-navigation__link", item.className)}
      href={item.href}
      rel="alternate"
      lang={item.lang}
      hrefLang={item.lang}
      dir={item.dir}
      {...item.attributes}
    >
      {item.text}
      {item.description && <span className="govuk-visually-hidden"> {item.description}</span>}
    </a>
  );
}
