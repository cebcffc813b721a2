import MarkdownIt from "markdown-it";
import { linkFinder } from "#app/platform/html/links.server.ts";
import { sanitise, tidyText } from "#app/platform/html/sanitise.server.ts";

const levels: Record<string, string> = { h1: "h2", h2: "h3" };
const allowed = ["heading", "lheading", "list", "blockquote", "code", "fence"];
const allowedInline = ["emphasis", "link", "backticks", "newline", "escape", "entity", "linkify"];

const markdown = new MarkdownIt("zero", { html: false, linkify: true, breaks: true }).enable([
  "linkify",
  "balance_pairs",
  "fragments_join",
  ...allowed,
  ...allowedInline,
]);
markdown.linkify = linkFinder;

// The page has the one heading of the first level.
markdown.core.ruler.push("lower_headings", ({ tokens }) => {
  for (const token of tokens) {
    if (token.type.startsWith("heading_")) token.tag = levels[token.tag] ?? "h4";
  }
});

/** What staff wrote in Markdown, as HTML: headings, lists, quotations, emphasis, links and code; no HTML, no images. */
export function markdownToHtml(text: string): string {
  return sanitise(markdown.render(tidyText(text))).trim();
}
