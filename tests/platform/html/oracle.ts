import { html, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

const mayBe: Record<string, string[]> = { a: ["href", "rel"] };
const tags = "p br strong em a ul ol li blockquote h2 h3 h4 code pre".split(" ");

/** What a browser would make of a piece of HTML that should not be there; an empty list is safe. */
export function violations(fragment: string): string[] {
  const found: string[] = [];
  visit(parseFragment(fragment), found);
  return found;
}

function visit(node: Tree.Node, found: string[]): void {
  if ("tagName" in node) check(node, found);
  if (node.nodeName === "#comment") found.push("comment");
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, found);
}

function check(element: Tree.Element, found: string[]): void {
  const { tagName, namespaceURI, attrs } = element;
  if (namespaceURI !== html.NS.HTML || !tags.includes(tagName)) found.push(`<${tagName}>`);
  for (const { name, value } of attrs) {
    if (!mayBe[tagName]?.includes(name)) found.push(`${tagName}[${name}]`);
    if (name === "href" && !isHarmless(value)) found.push(`href ${value}`);
    if (name === "rel" && value !== "nofollow ugc noopener") found.push(`rel ${value}`);
  }
  const isLink = attrs.some(({ name }) => name === "href");
  if (isLink && !attrs.some(({ name }) => name === "rel")) found.push("a link without rel");
}

function isHarmless(href: string): boolean {
  const base = "https://base.example";
  const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
  if (!url) return !/^[\s\p{Cc}]*[a-z][a-z0-9+.-]*:/iu.test(href);
  if (url.origin !== base) return /^[\s\p{Cc}]*(https?:|mailto:)/iu.test(href);
  return true;
}
