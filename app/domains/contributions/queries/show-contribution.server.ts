import { mayRead } from "#app/domains/contributions/policy.ts";
import type { Context } from "#app/platform/context.ts";

/** One contribution, for those who may read it. */
export async function showContribution(context: Context, id: string) {
  const found = await context.read((db) =>
    db.contribution.findFirst({ where: { id }, select: shown }),
  );
  return found && mayRead(context.actor, found) ? found : null;
}

const text = { title: true, body: true, details: true, html: true, locale: true } as const;
const state = { visibility: true, revision: true, fingerprint: true } as const;
const place = { url: true, pageTag: true, createdAt: true, editedAt: true } as const;
const shown = {
  id: true,
  kind: true,
  ...text,
  ...state,
  ...place,
  authorId: true,
} as const;
