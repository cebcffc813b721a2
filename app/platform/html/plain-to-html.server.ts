import { linkFinder } from "#app/platform/html/links.server.ts";
import { sanitise, tidyText } from "#app/platform/html/sanitise.server.ts";

/** What a resident wrote, as HTML: paragraphs, line breaks and links; everything else is shown as it was typed. */
export function plainToHtml(text: string): string {
  const paragraphs = tidyText(text)
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return sanitise(paragraphs.map((paragraph) => `<p>${withLinks(paragraph)}</p>`).join("\n"));
}

function withLinks(paragraph: string): string {
  let html = "";
  let from = 0;
  for (const link of linkFinder.match(paragraph) ?? []) {
    html += `${escape(paragraph.slice(from, link.index))}<a href="${escape(link.url)}">${escape(link.text)}</a>`;
    from = link.lastIndex;
  }
  return (html + escape(paragraph.slice(from))).replaceAll("\n", "<br>");
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
