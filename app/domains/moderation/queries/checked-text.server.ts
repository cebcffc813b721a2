import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import type { CheckedText } from "#app/domains/moderation/checks/check.ts";
import type { Context } from "#app/platform/context.ts";

/** What is needed of a contribution to check it. */
export const checkedColumns = {
  id: true,
  authorId: true,
  title: true,
  body: true,
  details: true,
  revision: true,
  visibility: true,
} as const;

export type CheckedRow = Omit<CheckedText, "byStaff" | "ownHost" | "published"> & {
  revision: number;
  visibility: string;
};

/** A contribution as the checks read it: with what else they must know of its author and of the council. */
export async function checkedText(context: Context, row: CheckedRow): Promise<CheckedText> {
  const author = row.authorId ? await findPerson(context, row.authorId) : null;
  const { contactEmail, contactTelephone } = (await showSettings(context)).settings;
  return {
    ...row,
    byStaff: author?.kind === "staff",
    ownHost: new URL(context.council.origin).hostname,
    published: [contactEmail, contactTelephone].filter((way) => way !== undefined),
  };
}
