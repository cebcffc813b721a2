import { Textarea } from "#app/ui/textarea.tsx";
import { fieldProps, type FieldOptions } from "#tests/support/field-options.ts";
import { compareFixtures } from "#tests/support/fixtures.ts";

interface Options extends FieldOptions {
  rows?: number;
}

compareFixtures<Options>("textarea", {
  render: (options) => <Textarea {...fieldProps(options)} rows={options.rows} />,
});
