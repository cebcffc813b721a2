import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * One line per element and text, so that two pieces of HTML that mean the same read the same:
 * attributes sorted, classes as a set, white space collapsed and dropped where an element begins
 * or ends (but kept in hidden text, where it parts spoken words).
 */
export function htmlTree(html: string): string[] {
  return linesOf(parseFragment(html).childNodes, false, false, "");
}

function linesOf(nodes: Node[], isRaw: boolean, isHidden: boolean, indent: string): string[] {
  return nodes.flatMap((node, index) => {
    if (node.nodeName === "#text" && "value" in node) {
      const text = isRaw ? node.value : collapsed(node.value, index, nodes.length, isHidden);
      return text.trim() ? [`${indent}${JSON.stringify(text)}`] : [];
    }
    return "tagName" in node ? elementLines(node, indent) : [];
  });
}

function collapsed(text: string, index: number, count: number, isHidden: boolean): string {
  const oneLine = text.replace(/\s+/g, " ");
  if (isHidden) return oneLine;
  const begun = index === 0 ? oneLine.trimStart() : oneLine;
  return index === count - 1 ? begun.trimEnd() : begun;
}

function elementLines(element: Element, indent: string): string[] {
  const attributes = element.attrs
    .map(({ name, value }) => `${name}="${name === "class" ? asSet(value) : value}"`)
    .toSorted();
  const isRaw = element.tagName === "textarea" || element.tagName === "pre";
  const isHidden = attributes.includes('class="govuk-visually-hidden"');
  return [
    `${indent}<${[element.tagName, ...attributes].join(" ")}>`,
    ...linesOf(element.childNodes, isRaw, isHidden, `${indent}  `),
  ];
}

function asSet(classes: string): string {
  return [...new Set(classes.split(/\s+/).filter(Boolean))].toSorted().join(" ");
}
