/** The reasons that every council has from the beginning, in the order of the form; it may change and retire them. */
export const builtInReasons = [
  { code: "duplicate", hides: false },
  { code: "no-action", hides: false },
  { code: "irrelevant", hides: false },
  { code: "already-happening", hides: false },
  { code: "individual", hides: false },
  { code: "foi", hides: false },
  { code: "complaint", hides: false },
  { code: "other-process", hides: false },
  { code: "honours", hides: false },
  { code: "fake-name", hides: false },
  { code: "unclear", hides: false },
  { code: "joke", hides: false },
  { code: "libellous", hides: true },
  { code: "offensive", hides: true },
  { code: "advert", hides: true },
  { code: "personal-data", hides: true },
  { code: "court", hides: true },
  { code: "confidential", hides: true },
] as const;

export type BuiltInReason = (typeof builtInReasons)[number]["code"];

/** A code for a new reason, from what it is called. */
export function codeFrom(title: string): string {
  const plain = title.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  const code = plain.replace(/[^a-z0-9]+/g, "-").slice(0, 40);
  return code.replace(/^[-0-9]+|-+$/g, "") || "reason";
}
