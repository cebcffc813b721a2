import type { ReactNode } from "react";
import { words } from "#app/ui/words.ts";

interface WideTableProps {
  label: string;
  /** For tables of three or four columns, which are too wide for telephones alone. */
  narrow?: boolean;
  children: ReactNode;
}

/** A frame in which a wide table moves sideways, by finger, mouse or keyboard. */
export function WideTable({ label, narrow, children }: WideTableProps) {
  const className = words("wide-table", narrow && "wide-table--narrow");
  return (
    <div className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
