import { ChoiceGroup, type ChoiceGroupProps } from "#app/ui/choice-group.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { describedBy } from "#app/ui/form-group.tsx";

export interface CheckboxesProps extends ChoiceGroupProps {
  defaultValues?: readonly string[];
}

/** Any of several, or one thing to agree to. */
export function Checkboxes({ defaultValues = [], ...group }: CheckboxesProps) {
  const { name, id = name, items, legend, hint, error } = group;
  return (
    <ChoiceGroup kind="checkboxes" {...group}>
      <Choices
        kind="checkboxes"
        name={name}
        idPrefix={id}
        items={items}
        isChosen={(value) => defaultValues.includes(value)}
        describedBy={
          legend ? undefined : describedBy({ id, hint, error }, group["aria-describedby"])
        }
      />
    </ChoiceGroup>
  );
}
