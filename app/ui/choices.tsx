import type { ReactNode } from "react";
import type { Attributes, Maybe } from "#app/ui/attributes.ts";
import { Hint } from "#app/ui/hint.tsx";
import { Label } from "#app/ui/label.tsx";
import { words } from "#app/ui/words.ts";

/** One thing to choose. */
export interface Choice {
  value: string | number;
  label: ReactNode;
  hint?: ReactNode;
  id?: string;
  /** Only for checkboxes that are sent under names of their own. */
  name?: string;
  disabled?: boolean;
  /** Ticking this unticks all others, where there is script. */
  exclusive?: boolean;
  /** Further questions that belong to this choice. */
  conditional?: ReactNode;
  labelClassName?: string;
  labelAttributes?: Attributes;
  attributes?: Attributes;
}

/** A word between choices, for example “or”. */
export interface ChoiceDivider {
  divider: ReactNode;
}

export type ChoiceItem = Maybe<Choice | ChoiceDivider>;

interface ChoicesProps {
  kind: "radios" | "checkboxes";
  name: string;
  idPrefix: string;
  items: readonly ChoiceItem[];
  isChosen: (value: string) => boolean;
  /** Texts that explain every single choice, where no fieldset carries them. */
  describedBy?: string;
}

/** The choices of radios or checkboxes; the first has the id of the whole, so that errors lead there. */
export function Choices({ items, idPrefix, ...props }: ChoicesProps) {
  return items.map((item, index) => {
    if (!item) return null;
    return "divider" in item ? (
      <div key={index} className={`govuk-${props.kind}__divider`}>
        {item.divider}
      </div>
    ) : (
      <OneChoice
        key={index}
        {...props}
        choice={item}
        id={item.id ?? (index > 0 ? `${idPrefix}-${index + 1}` : idPrefix)}
      />
    );
  });
}

interface OneChoiceProps extends Omit<ChoicesProps, "items" | "idPrefix"> {
  choice: Choice;
  id: string;
}

function OneChoice({ kind, name, choice, id, isChosen, describedBy }: OneChoiceProps) {
  const chosen = isChosen(String(choice.value));
  const hintId = choice.hint ? `${id}-item-hint` : undefined;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={choice.name ?? name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={choice.value}
          defaultChecked={chosen}
          disabled={choice.disabled}
          data-aria-controls={choice.conditional ? `conditional-${id}` : undefined}
          data-behaviour={choice.exclusive ? "exclusive" : undefined}
          aria-describedby={words(describedBy, hintId)}
          {...choice.attributes}
        />
        <Label
          htmlFor={id}
          className={words(`govuk-${kind}__label`, choice.labelClassName)}
          {...choice.labelAttributes}
        >
          {choice.label}
        </Label>
        {choice.hint && (
          <Hint id={hintId} className={`govuk-${kind}__hint`}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {choice.conditional && (
        <div
          className={words(
            `govuk-${kind}__conditional`,
            !chosen && `govuk-${kind}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
        >
          {choice.conditional}
        </div>
      )}
    </>
  );
}
