import { wordsOf, type CheckedText } from "#app/domains/moderation/checks/check.ts";
import { redact } from "#app/domains/moderation/rules.ts";
import type { Signal, SignalReason } from "#app/domains/moderation/schema.ts";

/** A text with which somebody could be rung, written to, visited or defrauded. */
export function personalData(text: CheckedText): Signal[] {
  // What the council publishes itself is nobody's secret.
  const words = text.published.reduce(without, wordsOf(text));
  return finders.flatMap(([why, find]): Signal[] => {
    const found = find(words);
    return found ? [{ check: "personal-data", why, found: redact(found) }] : [];
  });
}

function without(words: string, published: string): string {
  const letters = [...published.replace(/[\s()-]/g, "")].map((letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return words.replace(new RegExp(`(?<!\\w)[(]?${letters.join("[\\s()-]*")}(?!\\w)`, "gi"), "…");
}

const finders: [SignalReason, (words: string) => string | undefined][] = [
  ["phone-number", privateNumber],
  ["e-mail-address", privateEmail],
  ["home-address", homeAddress],
  ["national-insurance", nationalInsurance],
  ["bank-account", bankAccount],
];

// Ofcom keeps 03 numbers for public bodies and 08 numbers for services: those belong to nobody.
const phone =
  /(?<![\w£$.,#/-])(?:\+44[ ]?(?:\(0\)[ ]?)?|0044[ ]?|\(?0)([1-9]\d)((?:[ )(-]{0,2}\d){7,8})(?![-/.,]?\d|\w)/g;

function privateNumber(words: string): string | undefined {
  const [number] = [...words.matchAll(phone)].find(([, start]) => /^[127]/.test(start!)) ?? [];
  return number;
}

const email = /(?<![\w.+-])[\w.+-]{1,64}@((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})\b/gi;
const publicHosts =
  /(^|\.)(gov\.uk|gov\.wales|llyw\.cymru|police\.uk|nhs\.uk|parliament\.uk|senedd\.wales|mod\.uk)$/i;

function privateEmail(words: string): string | undefined {
  const [address] = [...words.matchAll(email)].find(([, host]) => !publicHosts.test(host!)) ?? [];
  return address;
}

const postcode = String.raw`[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b`;
const number = String.raw`(?<![\w.,:/£-])\d{1,4}[a-z]?`;
const name = String.raw`(?!(?:on|in|at|of|to|by|for|and|are|was|were|from|near|past|along|every|cars|metres|minutes|per|year|years|am|pm)\b)[\p{L}'’.-]{2,20}`;
const street = String.raw`(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|court|crescent|cres|place|terrace|way|gardens|grove|hill|square|row|walk|mews|view|rise|green|parade)`;
const stryd = String.raw`(?:heol|stryd|ffordd|lôn|maes|clos|cwrt|rhodfa|tan|bryn)`;
const addresses = [
  String.raw`${number},?\s+(?:${name}\s+){1,3}${street}\b[\p{L}\s,.'’-]{0,50}?\b${postcode}`,
  String.raw`${number},?\s+${stryd}\s[\p{L}\s,.'’-]{2,60}?\b${postcode}`,
  String.raw`\b(?:flat|number|no\.?|house|rhif|fflat)\s\d{1,4}[a-z]?,?\s+${postcode}`,
].map((pattern) => new RegExp(pattern, "iu"));

function homeAddress(words: string): string | undefined {
  return addresses.map((address) => address.exec(words)?.[0]).find(Boolean);
}

// Prefixes as HMRC issues them (NIM39110): some letters and pairs are never used.
const insurance =
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i;

function nationalInsurance(words: string): string | undefined {
  return insurance.exec(words)?.[0];
}

const sortCode = /(?<![\d-])\d{2}([- ])\d{2}\1\d{2}(?![\d-])/;
const account = /(?<![\d-])\d{8}(?![\d-])/;
const banking =
  /sort ?code|account (?:no|number)|\ba\/c\b|\bacc(?:t|ount)? no|cod didoli|rhif (?:y |eich )?cyfrif/i;

function bankAccount(words: string): string | undefined {
  if (!banking.test(words) || !account.test(words)) return undefined;
  return sortCode.exec(words)?.[0];
}
