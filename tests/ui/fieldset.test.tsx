import { Fieldset } from "#app/ui/fieldset.tsx";
import { legendProps, type FieldsetOptions } from "#tests/support/field-options.ts";
import { compareFixtures, contentOf, type Common } from "#tests/support/fixtures.ts";

interface Options extends Common, FieldsetOptions {
  role?: string;
  html?: string;
}

compareFixtures<Options>("fieldset", {
  render: (options) => (
    <Fieldset
      {...legendProps(options)}
      role={options.role}
      aria-describedby={options.describedBy}
      className={options.classes}
      {...options.attributes}
    >
      {contentOf({ html: options.html })}
    </Fieldset>
  ),
  excluded: { "legend classes": "a legend has sizes, not classes of its own" },
});
