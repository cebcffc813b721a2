import type { ReactNode } from "react";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { useCountPhrases, type CountPhrases } from "#app/ui/count-phrases.ts";
import { Hint } from "#app/ui/hint.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { Textarea, type TextareaProps } from "#app/ui/textarea.tsx";
import { words } from "#app/ui/words.ts";

export interface CharacterCountProps extends Omit<TextareaProps, "maxLength"> {
  /** The most that may be written, in the unit of `countType`. */
  maxLength?: number;
  maxWords?: number;
  countType?: "length" | "characters" | "words";
  /** The count appears once this many per cent of the limit are used. */
  threshold?: number;
  /** Said below the box, also without script; by default how much may be written. */
  limitText?: ReactNode;
  countClassName?: string;
  /** What the script says while somebody writes. */
  phrases?: CountPhrases;
}

/** Several lines of text with a limit; the script counts along. */
export function CharacterCount(props: CharacterCountProps) {
  const t = useTranslator(messages);
  const spoken = useCountPhrases();
  const { maxLength, maxWords, countType = maxWords ? "words" : undefined, ...others } = props;
  const { threshold, limitText, countClassName, phrases = spoken, ...textarea } = others;
  const { id = props.name, className, groupClassName, "aria-describedby": described } = textarea;
  const limit = t(countType === "words" ? "wordLimit" : "characterLimit", {
    limit: String(maxWords ?? maxLength),
  });
  return (
    <Textarea
      {...textarea}
      className={words("govuk-js-character-count", className)}
      groupClassName={words("govuk-character-count", groupClassName)}
      groupAttributes={{
        "data-module": "govuk-character-count",
        "data-maxlength": maxLength,
        "data-maxwords": maxWords,
        "data-count-type": countType,
        "data-threshold": threshold,
        ...phrases,
      }}
      aria-describedby={words(described, `${id}-info`)}
    >
      <Hint id={`${id}-info`} className={words("govuk-character-count__message", countClassName)}>
        {limitText ?? limit}
      </Hint>
    </Textarea>
  );
}
