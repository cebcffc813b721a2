/** The text of a contribution in one revision, as the checks read it. */
export interface CheckedText {
  id: string;
  authorId: string | null;
  byStaff: boolean;
  title: string | null;
  body: string;
  details: string | null;
  /** The host under which the council's own site is reached. */
  ownHost: string;
  /** Telephone numbers and e-mail addresses under which the council asks to be reached. */
  published: readonly string[];
}

/** Everything that was written, as one text. */
export function wordsOf({ title, body, details }: CheckedText): string {
  return [title, body, details].filter(Boolean).join("\n\n");
}
