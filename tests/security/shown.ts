import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says, as a reader gets it: all its text, white space as one space. */
export function wordsOf(html: string): string {
  const texts = all(parse(html)).flatMap((node) => ("value" in node ? node.value : []));
  return texts.join("").replace(/\s+/g, " ");
}

/** The names of what can be filled in or comes along in the page's form that is sent to this path. */
export function fieldsOf(html: string, path: string): string[] {
  const forms = elements(parse(html)).filter(
    (form) => form.tagName === "form" && attribute(form, "method") === "post",
  );
  const own = forms.filter((form) => (attribute(form, "action") ?? path).split("?")[0] === path);
  const fields = own
    .flatMap(elements)
    .filter(({ tagName }) => ["input", "select", "textarea"].includes(tagName));
  return [...new Set(fields.flatMap((field) => attribute(field, "name") ?? []))];
}

function elements(node: Node): Element[] {
  return all(node).filter((one): one is Element => "tagName" in one);
}

function all(node: Node): Node[] {
  return "childNodes" in node ? [node, ...node.childNodes.flatMap(all)] : [node];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
