import { wholeText } from "#app/domains/contributions/rules.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { petitionBehind } from "#app/domains/petitions/queries/starting-links.server.ts";
import { isBeforePublication, takesSponsors } from "#app/domains/petitions/rules.starting.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";

/**
 * What the link for sponsors leads to: the petition to support, word that it is being checked, its own
 * page once that is public (`published`), or nothing (null).
 */
export async function showSponsoring(context: Context, number: number, token: string) {
  const found = await petitionBehind(context, number, { token, by: "sponsors" });
  if (!found || ["hidden", "stopped", "removed"].includes(found.state)) return null;
  if (!isBeforePublication(found.state)) return { fate: "published" } as const;

  const scheme = await showScheme(context);
  const petition = await read(context, found.id);
  const confirmed = petition?._count.signatures ?? 0;
  if (!petition || !takesSponsors(found.state, confirmed, scheme)) {
    return { fate: "checking" } as const;
  }
  const { title, body, details, locale } = petition.contribution;
  return {
    fate: "open",
    petition: {
      number,
      title: title ?? "",
      html: plainToHtml(wholeText(body, details), { links: false }),
      locale: locale as Locale,
      connections: scheme.whoMaySign,
      isForAdults: !scheme.allowsUnder18,
    },
  } as const;
}

export type Sponsoring = Extract<
  NonNullable<Awaited<ReturnType<typeof showSponsoring>>>,
  { fate: "open" }
>["petition"];

function read(context: Context, id: string) {
  return context.read((db) =>
    db.petition.findFirst({
      where: { id },
      select: {
        contribution: { select: { title: true, body: true, details: true, locale: true } },
        _count: {
          select: { signatures: { where: { kind: "sponsor", state: "confirmed" } } },
        },
      },
    }),
  );
}
