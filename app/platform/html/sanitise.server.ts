import sanitizeHtml, { type IOptions } from "sanitize-html";
import { safeHref } from "#app/platform/html/links.server.ts";

/** No text is longer: the cost of reading HTML grows faster than its length. */
export const longestText = 20_000;

/** Tags that a text may have. Adding svg, math, style, select or textarea would open known holes. */
export const allowedTags = "p br strong em a ul ol li blockquote h2 h3 h4 code pre".split(" ");

/** Makes HTML of any origin safe to show: what is not on the short list of tags is gone. */
export function sanitise(html: string): string {
  return sanitizeHtml(html.slice(0, 4 * longestText), rules);
}

/** A text without what cannot be seen or stored, and not longer than any text may be. */
export function tidyText(text: string): string {
  return text.slice(0, longestText).replace(/\r\n?/g, "\n").replace(unstorable, "");
}

const unstorable = /(?![\t\n])\p{Cc}|\p{Surrogate}/gu;

const nowhere: Record<string, string> = {};

const rules: IOptions = {
  allowedTags,
  allowedAttributes: { a: ["href", "rel"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  enforceHtmlBoundary: false,
  nestingLimit: 40,
  transformTags: {
    a(tagName, { href = "" }) {
      const safe = safeHref(href);
      return { tagName, attribs: safe ? { href: safe, rel: "nofollow ugc noopener" } : nowhere };
    },
  },
};
