import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/panel.tsx";
import {
  compareFixtures,
  contentOf,
  modifierOf,
  type Common,
  type Content,
} from "#tests/support/fixtures.ts";

interface Action extends Common {
  text: string;
  href?: string;
  type?: "button" | "submit";
}

interface Options extends Common, Content {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: 1 | 2;
  actions?: Common & { items?: Action[] };
}

const actionClasses = "the box around the actions has no classes or attributes of its own";

compareFixtures<Options>("panel", {
  render: ({ titleText, titleHtml, headingLevel, actions, classes, attributes, ...content }) => {
    const { modifier, className } = modifierOf(classes, "govuk-panel--", ["interruption"]);
    return (
      <Panel
        title={contentOf({ text: titleText, html: titleHtml })}
        level={headingLevel}
        interruption={Boolean(modifier)}
        actions={actions?.items?.map((action) => (
          <PanelAction key={action.text} {...action} />
        ))}
        className={className}
        {...attributes}
      >
        {contentOf(content)}
      </Panel>
    );
  },
  excluded: {
    "interruption, with actions classes and attributes": actionClasses,
    "interruption, button link": actionClasses,
    "interruption, no actions items": actionClasses,
  },
});

function PanelAction({ text, href, type = "button", classes, attributes }: Action) {
  if (!href) {
    return (
      <Button variant="inverse" type={type} className={classes} {...attributes}>
        {text}
      </Button>
    );
  }
  return type === "button" && !href.startsWith("#") ? (
    <ButtonLink variant="inverse" href={href}>
      {text}
    </ButtonLink>
  ) : (
    <a className="govuk-link govuk-link--inverse" href={href}>
      {text}
    </a>
  );
}
