import { Input } from "#app/ui/input.tsx";
import { fieldProps, type FieldOptions } from "#tests/support/field-options.ts";
import { compareFixtures, contentOf, type Content } from "#tests/support/fixtures.ts";

interface Options extends FieldOptions {
  type?: string;
  inputmode?: "numeric" | "decimal";
  pattern?: string;
  autocapitalize?: string;
  prefix?: Content;
  suffix?: Content;
}

const affix = "a prefix or suffix is a sign, without classes or attributes of its own";

compareFixtures<Options>("input", {
  render: (options) => (
    <Input
      {...fieldProps(options)}
      type={options.type}
      inputMode={options.inputmode}
      pattern={options.pattern}
      autoCapitalize={options.autocapitalize}
      prefix={contentOf(options.prefix)}
      suffix={contentOf(options.suffix)}
    />
  ),
  excluded: {
    "with prefix with classes": affix,
    "with prefix with attributes": affix,
    "with suffix with classes": affix,
    "with suffix with attributes": affix,
    "with customised input wrapper": affix,
  },
});
