import { configureCoercion } from "@conform-to/zod/v4/future";
import type { z } from "zod";

const { coerceFormValue } = configureCoercion({ customize: textIsNeverMissing });

/** A schema that takes a form's strings: numbers and ticks are converted, what is not sent is empty. */
export function asForm<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<z.output<Schema>, z.input<Schema>> {
  return coerceFormValue(schema);
}

// Browsers leave nothing out of a form but unticked boxes, scripts do; to a text field both are "".
function textIsNeverMissing(type: { _zod: { def: { type: string } } }) {
  return type._zod.def.type === "string" ? (value: unknown) => value ?? "" : null;
}
