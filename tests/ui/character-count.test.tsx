import { expect, test } from "vitest";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import { CharacterCount } from "#app/ui/character-count.tsx";
import type { CountPhrases } from "#app/ui/count-phrases.ts";
import { fieldProps, type FieldOptions } from "#tests/support/field-options.ts";
import { compareFixtures, markupOf } from "#tests/support/fixtures.ts";

type Plural = Record<"one" | "other", string>;

interface Options extends FieldOptions {
  rows?: number;
  maxlength?: number;
  maxwords?: number;
  threshold?: number;
  countType?: "length" | "characters" | "words";
  textareaDescriptionText?: string;
  countMessage?: { classes?: string };
  charactersUnderLimitText?: Plural;
  charactersAtLimitText?: string;
  charactersOverLimitText?: Plural;
  wordsUnderLimitText?: Plural;
  wordsAtLimitText?: string;
  wordsOverLimitText?: Plural;
}

const noLimit = "the limit is known when the page is made, never set by script";

compareFixtures<Options>("character-count", {
  render: (options) => (
    <CharacterCount
      {...fieldProps(options)}
      rows={options.rows}
      maxLength={options.maxlength}
      maxWords={options.maxwords}
      threshold={options.threshold}
      countType={options.countType}
      limitText={options.textareaDescriptionText?.replace("%{count}", String(options.maxlength))}
      countClassName={options.countMessage?.classes}
      phrases={phrasesOf(options)}
    />
  ),
  excluded: {
    "to configure in JavaScript": noLimit,
    "with neither maxlength nor maxwords set": noLimit,
    "with neither maxlength, maxwords nor textarea description set": noLimit,
    "with textarea maxlength attribute": "the browser would cut off what is too long, unseen",
  },
});

test("the script finds its sentences in the language of the page", () => {
  const page = (
    <LocaleProvider locale="cy">
      <CharacterCount name="reason" label="Rheswm" maxLength={500} />
    </LocaleProvider>
  );
  expect(markupOf(page)).toContain(
    'data-i18n.characters-under-limit.other="Mae gennych %{count} nod ar ôl"',
  );
  expect(markupOf(page)).toContain("Gallwch ddefnyddio hyd at 500 nod");
});

function phrasesOf(options: Options): CountPhrases {
  return {
    "data-i18n.characters-under-limit.one": options.charactersUnderLimitText?.one,
    "data-i18n.characters-under-limit.other": options.charactersUnderLimitText?.other,
    "data-i18n.characters-at-limit": options.charactersAtLimitText,
    "data-i18n.characters-over-limit.one": options.charactersOverLimitText?.one,
    "data-i18n.characters-over-limit.other": options.charactersOverLimitText?.other,
    "data-i18n.words-under-limit.one": options.wordsUnderLimitText?.one,
    "data-i18n.words-under-limit.other": options.wordsUnderLimitText?.other,
    "data-i18n.words-at-limit": options.wordsAtLimitText,
    "data-i18n.words-over-limit.one": options.wordsOverLimitText?.one,
    "data-i18n.words-over-limit.other": options.wordsOverLimitText?.other,
  };
}
