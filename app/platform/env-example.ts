import { z } from "zod";
import { EnvSchema } from "#app/platform/env.ts";

/**
 * The text of `.env.example`: every setting of the site and of the given schemas with its meaning;
 * those with a default are commented out.
 */
export function envExample(...more: z.ZodObject[]): string {
  const all = [EnvSchema, ...more].flatMap((schema) => Object.entries<z.ZodType>(schema.shape));
  const settings = all.map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    const given = fallback.success ? sayDefault(fallback.data) : "";
    return `# ${meaningOf(schema)}\n${fallback.success ? "# " : ""}${name}=${given}\n`;
  });
  return settings.join("\n");
}

function meaningOf(schema: z.ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? "";
}

function sayDefault(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}
