import { z } from "zod";

export const titleLimit = 150;
export const textLimit = 20_000;
export const commentLimit = 5_000;

export const VisibilitySchema = z.enum(["visible", "held", "hidden"]);
export type Visibility = z.infer<typeof VisibilitySchema>;

/** What is written for the public; residents write plain text, the council answers in Markdown. */
export type Draft = (ByResident | ByCouncil) & {
  title?: string;
  body: string;
  details?: string;
  teamId?: string;
  /** The path at which it is read, for example `/threads/12/comments/3`. */
  url: string;
  /** What the page on which it stands is called in the page cache, for example `thread:<id>`. */
  pageTag: string;
};

interface ByResident {
  kind: "petition" | "question" | "comment";
  format: "plain";
}

interface ByCouncil {
  kind: "answer";
  format: "markdown";
}

export type Kind = Draft["kind"];

/** An author's new words for something already written. */
export interface Rewording {
  id: string;
  title?: string;
  body: string;
}
