import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { EntryDetails } from "#app/domains/petitions/schema.timeline.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { sanitise } from "#app/platform/html/sanitise.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

/** The whole of a response as safe HTML in the language it was written in, its parts under headings; reads nothing. */
export function responseHtml(details: EntryDetails, html: string): string {
  const t = translator(messages, details.locale ?? "en");
  const { willDo = [], willNotDo = [], why = "" } = details;
  const parts = [
    willDo.length > 0 && `<h3>${t("will-do")}</h3>${listOf(willDo)}`,
    willNotDo.length > 0 && `<h3>${t("will-not-do")}</h3>${listOf(willNotDo)}`,
    why && `<h3>${t("why")}</h3>${plainToHtml(why)}`,
    html,
  ];
  return sanitise(parts.filter(Boolean).join("\n"));
}

function listOf(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${plainToHtml(line).replace(/^<p>|<\/p>$/g, "")}</li>`);
  return `<ul>${items.join("")}</ul>`;
}
