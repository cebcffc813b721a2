import { wholeText } from "#app/domains/contributions/rules.ts";
import { countriesIn } from "#app/domains/petitions/rules.countries.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import type { DraftContent } from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";

export type PreviewedDraft = Awaited<ReturnType<typeof previewDraft>>;

/** A draft as its page will show it, and all that was answered, in words. */
export async function previewDraft(context: Context, content: DraftContent) {
  const { title = "", background = "", details = "", name = "", email = "" } = content;
  const { connection = "lives", where, postcode = "", country } = content;
  const { sponsors } = await showScheme(context);
  const abroad = countriesIn(context.locale).find(({ code }) => code === country)?.name ?? "";
  return {
    title,
    background,
    details,
    name,
    email,
    connection,
    place: where === "abroad" ? abroad : postcode,
    html: plainToHtml(wholeText(background, details), { links: false }),
    locale: context.locale,
    sponsors: sponsors.min,
  };
}
