import { linkFinder } from "#app/platform/html/links.server.ts";
import { sanitise, tidyText } from "#app/platform/html/sanitise.server.ts";

/**
 * What a resident wrote, as HTML: paragraphs, line breaks and links, unless links stay plain text;
 * everything else is shown as it was typed.
 */
export function plainToHtml(text: string, { links = true } = {}): string {
  const paragraphs = tidyText(text)
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const inner = links ? withLinks : (paragraph: string) => breaking(escape(paragraph));
  return sanitise(paragraphs.map((paragraph) => `<p>${inner(paragraph)}</p>`).join("\n"));
}

function withLinks(paragraph: string): string {
  let html = "";
  let from = 0;
  for (const link of linkFinder.match(paragraph) ?? []) {
    html += `${escape(paragraph.slice(from, link.index))}<a href="${escape(link.url)}">${escape(link.text)}</a>`;
    from = link.lastIndex;
  }
  return breaking(html + escape(paragraph.slice(from)));
}

function breaking(html: string): string {
  return html.replaceAll("\n", "<br>");
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
