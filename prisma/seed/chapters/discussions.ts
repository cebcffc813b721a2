import { postComment } from "#app/domains/discussions/commands/post-comment.server.ts";
import { startThread } from "#app/domains/discussions/commands/start-thread.server.ts";
import { eastmereTalkNow } from "#prisma/seed/eastmere-talk-now.ts";
import { eastmereTalk } from "#prisma/seed/eastmere-talk.ts";
import type { Remark, Talk } from "#prisma/seed/talk.ts";
import type { SeedTown } from "#prisma/seed/town.ts";
import { westfordTalkNow } from "#prisma/seed/westford-talk-now.ts";
import { westfordTalk } from "#prisma/seed/westford-talk.ts";

const talks: Record<string, Talk[]> = {
  westford: [...westfordTalk, ...westfordTalkNow],
  eastmere: [...eastmereTalk, ...eastmereTalkNow],
};

/** What the people of a town ask the council and say to each other, in the order in which they said it. */
export async function seedDiscussions(town: SeedTown): Promise<void> {
  const inOrder = (talks[town.council.slug] ?? []).toSorted(earlierFirst);
  for (const talk of inOrder) await tell(town, talk);
}

async function tell(town: SeedTown, { by, daysAgo, locale, title, body, comments }: Talk) {
  const asked = await startThread(town.as(by, { daysAgo, locale }), { title, body });
  if (!asked.ok) throw new Error(`${title}: ${asked.reason}`);

  const numbers = new Map<Remark, number>();
  for (const { remark, parent } of said(comments)) {
    const context = town.as(remark.by, remark);
    const to = parent && numbers.get(parent);
    const posted = await postComment(context, asked.value.number, {
      body: remark.body,
      parent: to,
    });
    if (!posted.ok) throw new Error(`${remark.body}: ${posted.reason}`);
    numbers.set(remark, posted.value.number);
  }
}

function said(comments: Remark[], parent?: Remark): { remark: Remark; parent?: Remark }[] {
  return comments
    .flatMap((remark) => [{ remark, parent }, ...said(remark.replies ?? [], remark)])
    .toSorted((one, other) => earlierFirst(one.remark, other.remark));
}

function earlierFirst(one: { daysAgo: number }, other: { daysAgo: number }): number {
  return other.daysAgo - one.daysAgo;
}
