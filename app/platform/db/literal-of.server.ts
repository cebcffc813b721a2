import { escapeLiteral } from "pg";

/** A value as it stands in a text of SQL: a text, a number, a truth value, nothing, or a list of such. */
export function literalOf(value: unknown): string {
  if (value === null) return "NULL";
  if (Array.isArray(value)) return escapeLiteral(`{${value.map(elementOf).join(",")}}`);
  if (isPlain(value)) return escapeLiteral(String(value));
  throw new TypeError(`There is no literal for this ${typeof value}.`);
}

function elementOf(value: unknown): string {
  if (value === null) return "NULL";
  if (typeof value === "string" && isPlain(value)) return `"${value.replace(/["\\]/g, "\\$&")}"`;
  if (isPlain(value)) return String(value);
  throw new TypeError(`There is no literal for this ${typeof value} in a list.`);
}

/** PostgreSQL keeps no text with a NUL, and would read no further than that. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\0");
  return typeof value === "boolean" || Number.isFinite(value);
}
