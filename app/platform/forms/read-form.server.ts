import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { asForm } from "#app/platform/forms/as-form.ts";
import type { FormState, FormValues, Problem } from "#app/platform/forms/form-state.ts";
import { tidyText } from "#app/platform/forms/tidy-text.ts";
import { log } from "#app/platform/log.server.ts";

/** No text field holds more, whatever its schema allows (characters). */
export const longestText = 20_000;

export type FormResult<Value> = { ok: true; value: Value } | ({ ok: false } & FormState);

/**
 * Reads what was sent with a form. The messages of the schema are keys of the domain's catalogue, so
 * `z.string().min(1, "name-missing")`; an empty or missing field is an empty string to it, and
 * nothing at all where it is optional. A body that no form of ours sends is answered with 400.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormResult<z.output<Schema>>> {
  const fields = await readFields(request);
  const submission = parseWithZod(fields, { schema: asForm(schema), disableAutoCoercion: true });
  if (submission.status === "success") {
    refuseEndlessText(fields);
    return { ok: true, value: submission.value };
  }
  const problems = problemsIn(submission.error ?? {}, schema);
  return { ok: false, problems, values: valuesIn(fields) };
}

async function readFields(request: Request): Promise<FormData> {
  const sent = await request.formData().catch(notAForm);
  const fields = new FormData();
  for (const [name, value] of sent) {
    if (!isFieldName(name)) return notAForm();
    fields.append(name, typeof value === "string" ? tidyText(value) : value);
  }
  return fields;
}

// Conform reads names as paths: `a[999999999]` would make a list as long as that.
function isFieldName(name: string): boolean {
  return (
    /^[\w-]{1,100}((\.[\w-]{1,100}|\[\d{0,2}\]){0,4})$/.test(name) &&
    !/(^|\.)(__\w+__|constructor|prototype)(\.|\[|$)/.test(name)
  );
}

function refuseEndlessText(fields: FormData): void {
  for (const [, value] of fields) {
    if (typeof value === "string" && value.length > longestText) {
      throw new Response(null, { status: 413 });
    }
  }
}

function problemsIn(error: Record<string, string[] | null>, schema: z.ZodType): Problem[] {
  const problems = Object.entries(error).flatMap(([name, keys]) =>
    (keys ?? []).slice(0, 1).map((key) => ({ field: name || "form", key })),
  );
  const wordless = problems.find(({ key }) => !/^[\w.-]+$/.test(key));
  if (wordless) {
    log().warn({ field: wordless.field, said: wordless.key }, "a form without words for a problem");
    notAForm();
  }
  return inOrderOf(schema, problems);
}

function inOrderOf(schema: z.ZodType, problems: Problem[]): Problem[] {
  const names = "shape" in schema ? Object.keys(schema.shape as object) : [];
  const place = ({ field }: Problem) => {
    const at = names.indexOf(field.split(/[.[]/)[0]!);
    return at < 0 ? names.length : at;
  };
  return problems.toSorted((one, other) => place(one) - place(other));
}

function valuesIn(fields: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(fields.keys())) {
    const texts = fields.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.length > 1 ? texts : (texts[0] ?? "");
  }
  return values;
}

function notAForm(): never {
  throw new Response(null, { status: 400 });
}
