import { Button, ButtonLink } from "#app/ui/button.tsx";
import {
  compareFixtures,
  contentOf,
  modifierOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

interface Options extends Common, Content {
  id?: string;
  href?: string;
  name?: string;
  value?: string;
  type?: "button" | "submit";
  disabled?: boolean;
  isStartButton?: boolean;
  preventDoubleClick?: boolean;
}

compareFixtures<Options>("button", {
  render: ({ text, html, classes, attributes, isStartButton: start, href, ...button }) => {
    const looks = modifierOf(classes, "govuk-button--", ["secondary", "warning", "inverse"]);
    const shared = { variant: looks.modifier, className: looks.className, start };
    const content = start && html ? <span>{contentOf({ html })}</span> : contentOf({ text, html });
    return href ? (
      <ButtonLink href={href} {...shared} {...attributes}>
        {content}
      </ButtonLink>
    ) : (
      <Button {...button} {...shared} {...attributes}>
        {content}
      </Button>
    );
  },
});
