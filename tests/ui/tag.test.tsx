import { Tag, type TagColour } from "#app/ui/tag.tsx";
import {
  compareFixtures,
  contentOf,
  modifierOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

const colours: TagColour[] = [
  ...(["grey", "green", "teal", "purple"] as const),
  ...(["magenta", "red", "orange", "yellow"] as const),
];

compareFixtures<Common & Content>("tag", {
  render: ({ classes, attributes, ...content }) => {
    const { modifier, className } = modifierOf(classes, "govuk-tag--", colours);
    return (
      <Tag colour={modifier} className={className} {...attributes}>
        {contentOf(content)}
      </Tag>
    );
  },
});
