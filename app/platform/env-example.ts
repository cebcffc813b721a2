import { z } from "zod";
import { EnvSchema } from "#app/platform/env.ts";

/** The text of `.env.example`: every setting with its meaning; those with a default are commented out. */
export function envExample(): string {
  const settings = Object.entries(EnvSchema.shape).map(([name, schema]) => {
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
