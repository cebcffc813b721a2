import { present, type Attributes, type Maybe } from "#app/ui/attributes.ts";
import { Select } from "#app/ui/select.tsx";
import { fieldProps, type FieldOptions } from "#tests/support/field-options.ts";
import { compareFixtures } from "#tests/support/fixtures.ts";

interface Item {
  text: string;
  value?: string | number | boolean;
  selected?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
}

interface Options extends FieldOptions {
  items?: Maybe<Item>[];
}

compareFixtures<Options>("select", {
  render: (options) => (
    <Select
      {...fieldProps(options)}
      defaultValue={selectedOf(options)}
      items={options.items?.map(optionOf) ?? []}
    />
  ),
});

function optionOf(item: Maybe<Item>) {
  if (!item) return item;
  const value = item.value === undefined ? undefined : String(item.value);
  return { label: item.text, value, disabled: item.disabled, attributes: item.attributes };
}

function selectedOf({ items, value }: Options): string | undefined {
  const chosen = present(items).find(
    (item) =>
      item.selected ?? (value !== undefined && String(item.value ?? item.text) === String(value)),
  );
  return chosen && String(chosen.value ?? chosen.text);
}
