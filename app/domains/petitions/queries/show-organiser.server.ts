import { wholeText } from "#app/domains/contributions/rules.ts";
import { countAskers } from "#app/domains/petitions/queries/count-askers.sql.server.ts";
import { listReasons } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { reviewLink } from "#app/domains/petitions/queries/review-link.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import {
  petitionBehind,
  sponsorPath,
} from "#app/domains/petitions/queries/starting-links.server.ts";
import {
  canBeWithdrawn,
  isBeforePublication,
  takesRevision,
} from "#app/domains/petitions/rules.starting.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";

export type ShownOrganiser = NonNullable<Awaited<ReturnType<typeof showOrganiser>>>;

/** All that the organiser of a petition sees of it, for whoever has their link; null for any other link. */
export async function showOrganiser(context: Context, number: number, token: string) {
  const found = await petitionBehind(context, number, { token, by: "organiser" });
  const petition = found && (await read(context, found.id));
  if (!found || !petition?.creator) return null;

  const { contribution, submissions, state, resubmitBy } = petition;
  const latest = submissions[0];
  const details = latest?.details ?? contribution.details ?? "";
  const background = latest?.background ?? contribution.body;
  const isUnpublished = isBeforePublication(state);
  const { sponsors } = await showScheme(context);
  const { origin } = context.council;
  return {
    number,
    state,
    title: latest?.title ?? contribution.title ?? "",
    background,
    details,
    html: plainToHtml(wholeText(background, details), { links: false }),
    locale: contribution.locale as Locale,
    isConfirmed: petition.creator.confirmedAt !== null,
    sponsors: { ...sponsors, confirmed: petition._count.signatures },
    sponsorLink: isUnpublished && state !== "returned" ? origin + sponsorPath(found) : null,
    days: isUnpublished ? [] : await countAskers(context, found.id),
    canWithdraw: canBeWithdrawn(state),
    reviewPath: await reviewLink(context, { petitionId: found.id, number }),
    isReturned: takesRevision(state, resubmitBy, context.now),
    resubmitBy,
    reasons: state === "returned" ? await reasonsOf(context, petition.rejectionCodes) : [],
    sentence: state === "returned" ? petition.rejectionDetails : null,
  };
}

function read(context: Context, id: string) {
  const text = { title: true, body: true, details: true, locale: true } as const;
  return context.read((db) =>
    db.petition.findFirst({
      where: { id },
      select: {
        state: true,
        resubmitBy: true,
        rejectionCodes: true,
        rejectionDetails: true,
        contribution: { select: text },
        creator: { select: { confirmedAt: true } },
        submissions: {
          orderBy: { version: "desc" },
          take: 1,
          select: { title: true, background: true, details: true },
        },
        _count: {
          select: { signatures: { where: { kind: "sponsor", state: "confirmed" } } },
        },
      },
    }),
  );
}

async function reasonsOf(context: Context, codes: readonly string[]): Promise<string[]> {
  const reasons = (await listReasons(context)).filter(({ code }) => codes.includes(code));
  return reasons.map((one) => (context.locale === "cy" ? one.sentenceCy : one.sentence));
}
