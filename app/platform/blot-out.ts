const blot = "[blotted out]";

const personal = new Set(
  (
    "address authorization body cookie cookies displayname email emailkey fields form from html ip name " +
    "password postcode recipient remoteaddress secret session set-cookie text to token values"
  ).split(" "),
);

/**
 * A copy of something that is to be noted, without what belongs to a person: fields that hold such
 * things by their name, and e-mail addresses, IP addresses, postcodes and tokens inside any text.
 */
export function blotOut(thing: unknown, depth = 0): unknown {
  if (typeof thing === "string") return blotOutText(thing);
  if (thing === null || typeof thing !== "object" || thing instanceof Date) return thing;
  if (depth > 5) return blot;
  if (thing instanceof Error) return blotOutError(thing, depth);
  if (Array.isArray(thing)) return thing.slice(0, 50).map((item) => blotOut(item, depth + 1));
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => [
      key,
      isPersonal(key, value) ? blot : blotOut(value, depth + 1),
    ]),
  );
}

/** The same for a text; line ends and terminal codes become spaces, so that a note stays one line. */
export function blotOutText(text: string): string {
  return shapes.reduce((rest, [shape, instead]) => rest.replace(shape, instead), text);
}

const shapes: [RegExp, string][] = [
  [/[^\P{Cc}\n]/gu, " "],
  [/([?&](?:token|code|key|secret|email|postcode|q|next|link|seal)=)[^&\s"'#]*/gi, `$1${blot}`],
  [/[^\s@"'<>(),;:=&?/[\]]+(@|%40)[^\s@"'<>(),;:=&?/[\]]+/gi, blot],
  [/(\/(?:links|confirm|confirmations|unsubscribe|drafts)\/)[^/?#\s"']+/gi, `$1${blot}`],
  [/\b(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{21,}\b/g, blot],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, blot],
  [
    /(?<![\w:])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|(?=[0-9a-f]*:[0-9a-f:]*::|[0-9a-f]*::)[0-9a-f:]{3,39})(?![\w:])/gi,
    blot,
  ],
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi, blot],
];

function isPersonal(key: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return personal.has(key.toLowerCase()) || (key === "code" && /^\d{4,8}$/.test(String(value)));
}

function blotOutError(error: Error, depth: number): unknown {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return {
    type: error.constructor.name,
    message: blotOutText(error.message),
    ...(code === undefined ? {} : { code: blotOut(code) }),
    stack: (error.stack ?? "").split("\n").slice(0, 12).map(blotOutText).join("\n"),
    ...(cause === undefined ? {} : { cause: blotOut(cause, depth + 1) }),
  };
}
