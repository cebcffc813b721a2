import type { Locale } from "#app/platform/context.ts";

/** Something that somebody in an invented town says in a thread. */
export interface Remark {
  /** First name in small letters. */
  by: string;
  daysAgo: number;
  body: string;
  locale?: Locale;
  replies?: Remark[];
}

/** A question that somebody in an invented town asks, with all that is said about it. */
export interface Talk extends Omit<Remark, "replies"> {
  title: string;
  comments: Remark[];
}
