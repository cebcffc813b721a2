import { Radios } from "#app/ui/radios.tsx";
import { choiceProps, chosenOf, type ChoiceOptions } from "#tests/support/choice-options.ts";
import { compareFixtures, modifierOf } from "#tests/support/fixtures.ts";

interface Options extends ChoiceOptions {
  value?: string;
}

compareFixtures<Options>("radios", {
  render: (options) => {
    const small = modifierOf(options.classes, "govuk-radios--", ["small"]);
    const inline = modifierOf(small.className, "govuk-radios--", ["inline"]);
    return (
      <Radios
        {...choiceProps(options)}
        small={Boolean(small.modifier)}
        inline={Boolean(inline.modifier)}
        className={inline.className}
        defaultValue={chosenOf(options, options.value ? [options.value] : [])[0]}
      />
    );
  },
});
