import { ChoiceGroup, type ChoiceGroupProps } from "#app/ui/choice-group.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { words } from "#app/ui/words.ts";

export interface RadiosProps extends ChoiceGroupProps {
  defaultValue?: string;
  /** Side by side, for two short choices. */
  inline?: boolean;
}

/** One of several. */
export function Radios({ defaultValue, inline, className, ...group }: RadiosProps) {
  const { name, id = name, items } = group;
  return (
    <ChoiceGroup
      kind="radios"
      className={words(inline && "govuk-radios--inline", className)}
      {...group}
    >
      <Choices
        kind="radios"
        name={name}
        idPrefix={id}
        items={items}
        isChosen={(value) => value === defaultValue}
      />
    </ChoiceGroup>
  );
}
