import { createHash } from "node:crypto";

/** What the seal of an entry covers. */
export interface SealedContent {
  seq: number;
  at: Date;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  why: string | null;
  before?: unknown;
  after?: unknown;
}

/** The seal of an entry: SHA-256 over its content and the seal of the entry before. */
export function hashEntry(content: SealedContent, previousHash: string): string {
  const { seq, at, actorKind, actorId, action, subjectKind, subjectId, why } = content;
  const told = { seq, at: at.toISOString(), actorKind, actorId, action, subjectKind, subjectId };
  const changes = { why, before: content.before ?? null, after: content.after ?? null };
  return createHash("sha256")
    .update(canonical({ ...told, ...changes, previousHash }))
    .digest("hex");
}

/** JSON with its keys in one order, whatever order a database keeps them in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}
