const tones = 6;

/** The first letter of a name in a circle; decoration only, the name itself stands beside it. */
export function Avatar({ name }: { name: string }) {
  const [initial = ""] = name.trim();
  return (
    <span className={`avatar avatar--tone-${toneOf(name)}`} aria-hidden="true">
      {initial.toLocaleUpperCase()}
    </span>
  );
}

function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return (sum % tones) + 1;
}
