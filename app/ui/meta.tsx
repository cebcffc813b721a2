import type { ReactNode } from "react";
import { words } from "#app/ui/words.ts";

export interface MetaProps {
  /** Short facts; those that are absent are left out. */
  items: readonly ReactNode[];
  className?: string;
}

/** Small facts in one quiet line: who, where, when. */
export function Meta({ items, className }: MetaProps) {
  const facts = items.filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <ul className={words("meta", className)}>
      {facts.map((fact, index) => (
        <li key={index} className="meta__item">
          {fact}
        </li>
      ))}
    </ul>
  );
}
