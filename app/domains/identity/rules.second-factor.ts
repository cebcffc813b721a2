/** How many codes may be tried for one sign-in with a password, or for one authenticator app. */
export const factorTriesAllowed = 5;
/** How long a staff password has to be, and how long it may be, in characters. */
export const passwordLength = { least: 12, most: 200 };

/** How many characters a password has, as people count them. */
export function lengthOf(password: string): number {
  return [...password].length;
}

/** Why a password that is long enough would be guessed all the same; null when nothing speaks against it. */
export function weaknessOf(
  password: string,
  person: { name: string; email: string },
): "password-about-you" | "password-common" | null {
  const plain = plainOf(password);
  if (ownWords(person).some((word) => plain.includes(word))) return "password-about-you";
  return isCommon(plain) ? "password-common" : null;
}

// The beginnings of every list of the commonest passwords: what remains of one beside these words is
// too little. What is only repeated, or runs along the alphabet or the keyboard, adds nothing.
const commonWords = [
  "password",
  "passwort",
  "passphrase",
  "letmein",
  "welcome",
  "changeme",
  "iloveyou",
  "administrator",
  "admin",
  "secret",
  "default",
  "football",
  "liverpool",
  "sunshine",
  "princess",
  "summer",
  "winter",
  "spring",
  "autumn",
  "council",
  "folkmoot",
  "cyfrinair",
  "croeso",
  "cyngor",
];
const runs = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const leastOfItsOwn = 6;

function isCommon(plain: string): boolean {
  const own = commonWords.reduce((rest, word) => rest.replaceAll(word, ""), plain);
  const letters = withoutRuns(own).replace(/[\p{P}\p{S}\p{N}\p{Z}]/gu, "");
  const isNumber = /^[\p{P}\p{S}\p{N}\p{Z}]*$/u.test(plain);
  const kept = isNumber ? withoutRuns(plain) : letters;
  return new Set(onceOf(kept)).size < leastOfItsOwn;
}

function withoutRuns(text: string): string {
  let rest = text;
  for (const run of [...runs, ...runs.map((one) => [...one].toReversed().join(""))]) {
    for (let length = run.length; length >= 4; length -= 1) {
      for (let from = 0; from + length <= run.length; from += 1) {
        rest = rest.replaceAll(run.slice(from, from + length), "");
      }
    }
  }
  return rest;
}

/** What is written several times in a row, once. */
function onceOf(text: string): string {
  return text.replace(/^(.+?)\1+$/su, "$1");
}

/** In small letters, with the digits and signs that stand for letters as those. */
function plainOf(text: string): string {
  const small = text.normalize("NFKC").toLowerCase();
  return /\p{L}/u.test(small) ? small.replace(/[0134579@$!]/g, (sign) => lookalikes[sign]!) : small;
}

const lookalikes: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
};

function ownWords({ name, email }: { name: string; email: string }): string[] {
  const [mailbox = ""] = email.split("@");
  const parts = [name, mailbox].flatMap((text) => [
    text.replace(/[^\p{L}\p{N}]+/gu, ""),
    ...text.split(/[^\p{L}\p{N}]+/u),
  ]);
  return parts.filter((part) => lengthOf(part) >= 4).map(plainOf);
}
