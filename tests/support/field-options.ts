import type { FieldProps } from "#app/ui/form-group.tsx";
import type { LegendProps } from "#app/ui/fieldset.tsx";
import { contentOf, modifierOf, type Common, type Content } from "#tests/support/fixtures.ts";

/** Options that the templates of all labelled controls share. */
export interface FieldOptions extends Common {
  name: string;
  id?: string;
  label: Content & Common & { isPageHeading?: boolean };
  hint?: Content;
  errorMessage?: Content;
  describedBy?: string;
  formGroup?: { classes?: string };
  value?: string | number;
  disabled?: boolean;
  autocomplete?: string;
  spellcheck?: boolean;
}

export interface FieldsetOptions {
  legend?: Content & { classes?: string; isPageHeading?: boolean };
  describedBy?: string;
}

export const sizes = ["s", "m", "l", "xl"] as const;

/** The props that say the same as a control's options. */
export function fieldProps(options: FieldOptions): FieldProps & Record<string, unknown> {
  const label = modifierOf(options.label.classes, "govuk-label--", sizes);
  return {
    name: options.name,
    id: options.id,
    label: contentOf(options.label),
    labelSize: label.modifier,
    labelIsHeading: options.label.isPageHeading,
    hint: contentOf(options.hint),
    error: contentOf(options.errorMessage),
    groupClassName: options.formGroup?.classes,
    "aria-describedby": options.describedBy,
    className: options.classes,
    defaultValue: options.value,
    disabled: options.disabled,
    autoComplete: options.autocomplete,
    spellCheck: options.spellcheck,
    ...options.attributes,
  };
}

/** The props that say the same as a fieldset's legend. */
export function legendProps({ legend }: FieldsetOptions = {}): LegendProps {
  return {
    legend: contentOf(legend),
    legendSize: modifierOf(legend?.classes, "govuk-fieldset__legend--", sizes).modifier,
    legendIsHeading: legend?.isPageHeading,
  };
}
