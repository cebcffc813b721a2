import type { ReactNode } from "react";

/** A frame in which a wide table moves sideways, by finger, mouse or keyboard. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="wide-table" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
