import { parseFragment, serialize, type DefaultTreeAdapterTypes } from "parse5";
import { Footer, type FooterLink, type FooterSection } from "#app/ui/footer.tsx";
import { compareFixtures, contentOf, type Common, type Content } from "#tests/support/fixtures.ts";

interface Options extends Common {
  navigation?: FooterSection[];
  meta?: Content & { visuallyHiddenTitle?: string; items?: FooterLink[] };
  containerClasses?: string;
}

const emptyMeta = "a heading over nothing is left out";

compareFixtures<Options>("footer", {
  render: ({ navigation, meta, containerClasses, classes, attributes }) => (
    <Footer
      sections={navigation}
      links={meta?.items}
      linksTitle={meta?.visuallyHiddenTitle}
      containerClassName={containerClasses}
      className={classes}
      {...attributes}
    >
      {contentOf(meta)}
    </Footer>
  ),
  without: withoutGovernmentMarks,
  excluded: { "with empty meta": emptyMeta, "with empty meta items": emptyMeta },
});

/** Takes out the crown, the licence's logo and text, and the copyright with the coat of arms. */
function withoutGovernmentMarks(html: string): string {
  const tree = parseFragment(html);
  remove(tree, isGovernmentMark);
  return serialize(tree);
}

function remove(
  parent: DefaultTreeAdapterTypes.ParentNode,
  isUnwanted: (element: DefaultTreeAdapterTypes.Element) => boolean,
) {
  parent.childNodes = parent.childNodes.filter((node) => !("tagName" in node && isUnwanted(node)));
  for (const node of parent.childNodes) if ("childNodes" in node) remove(node, isUnwanted);
}

function isGovernmentMark(element: DefaultTreeAdapterTypes.Element): boolean {
  const className = element.attrs.find(({ name }) => name === "class")?.value ?? "";
  return (
    /footer__(crown|licence-logo|licence-description)/.test(className) ||
    (className === "govuk-footer__meta-item" && serialize(element).includes("copyright-logo"))
  );
}
