import unhomoglyph from "unhomoglyph";

/** Whom a name could be taken for: a member of staff, the council itself, or nobody can tell from its letters. */
export type NameFlag = "staff" | "council" | "letters";

/** Whether a word of the database is one of them. */
export function isNameFlag(word: string | null): word is NameFlag {
  return word === "staff" || word === "council" || word === "letters";
}

/** The names that belong to somebody: of members of staff; of the council, its teams and offices. */
export interface TakenNames {
  staff: readonly string[];
  council: readonly string[];
}

/**
 * For whom a name could pass at a glance, if for anybody: the same but for capitals, spacing, accents,
 * digits in place of letters, or letters of other alphabets that look alike (Unicode TS 39, section 4).
 */
export function looksLike(name: string, taken: TakenNames): NameFlag | null {
  if (taken.staff.some((other) => passesFor(name, other))) return "staff";
  if (soundsOfficial(name, taken.council)) return "council";
  return name.split(/[\s\p{P}]+/u).some(mixesAlphabets) ? "letters" : null;
}

/** How a text looks to the hurried eye; texts that look alike have one skeleton. */
export function skeletonOf(text: string): string {
  const alike = unhomoglyph(unhomoglyph(text.normalize("NFKC")).toLowerCase()).toLowerCase();
  const bare = alike.normalize("NFD").replace(/\p{M}/gu, "");
  const letters = bare.replace(/[0-9@$€!|+]/gu, (sign) => digits[sign] ?? "");
  return twins
    .reduce((rest, [pair, one]) => rest.replaceAll(pair, one), letters)
    .replace(/[^\p{L}]/gu, "");
}

// Digits and signs that stand for letters ("Pr1ya", "@de").
const digits: Record<string, string> = {
  "0": "o",
  "1": "l",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "b",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "€": "e",
  "!": "l",
  "|": "l",
  "+": "t",
};
// What the tables of Unicode keep apart but a hurried reader does not (`m` is `rn` to them already),
// in this order: to them a capital I is an l, and so may be the end of a "cl".
const twins = [
  ["i", "l"],
  ["j", "l"],
  ["vv", "w"],
  ["cl", "d"],
  ["ß", "ss"],
  ["ĸ", "k"],
  ["π", "n"],
] as const;

function passesFor(name: string, other: string): boolean {
  const whole = skeletonOf(other);
  if (!whole) return false;
  // "Tom Fielding 2" is another of him.
  if ([name, name.replace(/[^\p{L}\p{M}]+$/u, "")].some((form) => skeletonOf(form) === whole))
    return true;
  const words = wordsOf(other);
  const own = new Set(wordsOf(name));
  return words.length > 1 && words.every((word) => own.has(word));
}

/** Names of the council's own, alone or put together, and whatever says in so many words that it speaks for one. */
function soundsOfficial(name: string, council: readonly string[]): boolean {
  const whole = skeletonOf(name);
  if (!whole) return false;
  if (speaking.some((word) => whole.includes(word))) return true;
  if (council.some((own) => [skeletonOf(own), coreOf(own)].includes(whole))) return true;
  const own = new Set([...council.flatMap(wordsOf), ...titles]);
  const words = wordsOf(name);
  return (
    words.some((word) => offices.has(word)) ||
    (words.length > 1 && words.every((word) => own.has(word)))
  );
}

/** "Westford" of "Westford Council". */
function coreOf(name: string): string {
  const core = wordsOf(name).filter((word) => !speaking.includes(word) && !titles.includes(word));
  return core.join("") || skeletonOf(name);
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/u).map(skeletonOf).filter(Boolean);
}

const speaking = [
  "council",
  "cyngor",
  "moderator",
  "administrator",
  "cymedrolwr",
  "gweinyddwr",
].map(skeletonOf);
const offices = new Set(
  "admin moderators mods staff councillor councillors cllr cynghorydd cyng official swyddogol swyddog webmaster"
    .split(" ")
    .map(skeletonOf),
);
const titles =
  "the of and at for y yr a team teams tîm department dept adran service services gwasanaeth office officer desk help support cymorth borough county town city district"
    .split(" ")
    .map(skeletonOf);

// Alphabets that people do write within one word: Han with the syllables of Japanese, Korean or
// Chinese, and Latin beside them ("highly restrictive" of UTS 39, section 5.2).
const eastern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const alphabets = (
  "Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada " +
  "Malayalam Sinhala Thai Lao Tibetan Myanmar Ethiopic Cherokee Khmer Mongolian Coptic Lisu Deseret Runic Ogham"
)
  .split(" ")
  .map((script) => new RegExp(`\\p{Script=${script}}`, "u"));

function mixesAlphabets(word: string): boolean {
  const used = alphabets.filter((alphabet) => alphabet.test(word));
  const [only] = used;
  return used.length > 1 || (used.length === 1 && eastern.test(word) && !only!.test("a"));
}
