import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { choiceProps, chosenOf, type ChoiceOptions } from "#tests/support/choice-options.ts";
import { compareFixtures, modifierOf } from "#tests/support/fixtures.ts";

interface Options extends ChoiceOptions {
  values?: string[];
}

compareFixtures<Options>("checkboxes", {
  render: (options) => {
    const { modifier, className } = modifierOf(options.classes, "govuk-checkboxes--", ["small"]);
    return (
      <Checkboxes
        {...choiceProps(options)}
        small={Boolean(modifier)}
        className={className}
        defaultValues={chosenOf(options, options.values ?? [])}
      />
    );
  },
});
