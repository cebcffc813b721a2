import type { ReactNode } from "react";

export interface ProgressProps {
  value: number;
  max: number;
  /** What is counted and how far it has come, in words: the bar only illustrates it. */
  label: ReactNode;
}

/** How far something has come towards its goal. */
export function Progress({ value, max, label }: ProgressProps) {
  return (
    <label className="progress">
      <span className="progress__label">{label}</span>
      <progress className="progress__bar" value={Math.min(value, max)} max={max} />
    </label>
  );
}
