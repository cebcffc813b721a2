import { noteReading } from "#app/domains/identity/commands/note-reading.server.ts";
import { isOwedReturn } from "#app/domains/petitions/rules.moderating.ts";
import type { Context } from "#app/platform/context.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";

/** The petition whose number stands in an address of staff, in whichever state; where there is none there is no page. */
export async function moderatedOrNotFound(context: Context, param: string | undefined) {
  const number = numberOrNotFound(param);
  const found = await context.read((db) =>
    db.petition.findFirst({
      where: { number },
      select: {
        id: true,
        number: true,
        state: true,
        version: true,
        returns: true,
        tags: true,
        topics: true,
        areaId: true,
        contribution: { select: { title: true } },
        creator: { select: { email: true, erasedAt: true } },
      },
    }),
  );
  if (!found) throw new Response(null, { status: 404 });
  await noteReading(context, { kind: "petition", id: found.id });
  const { contribution, creator, ...petition } = found;
  const returnFirst = isOwedReturn({ ...petition, creator });
  return { ...petition, title: contribution.title ?? "", returnFirst };
}

export type ModeratedPetition = Awaited<ReturnType<typeof moderatedOrNotFound>>;
