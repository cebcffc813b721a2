import { z } from "zod";

/** What can be set for the operator's commands alone; the site and the worker never read it. */
export const OperatorSettingsSchema = z.object({
  OWNER_DATABASE_URL: z
    .string()
    .optional()
    .describe(
      "The same database as the role that owns and migrates; for npm start and the command line alone.",
    ),
  FOLKMOOT_STATE_DIR: z
    .string()
    .default(".data")
    .describe("Where npm start keeps its PostgreSQL, its secrets and its logs."),
});

/** The settings of the operator's commands, as they stand in the surroundings. */
export function operatorSettings(): z.infer<typeof OperatorSettingsSchema> {
  const { OWNER_DATABASE_URL, FOLKMOOT_STATE_DIR } = process.env;
  return OperatorSettingsSchema.parse({
    OWNER_DATABASE_URL: OWNER_DATABASE_URL || undefined,
    FOLKMOOT_STATE_DIR: FOLKMOOT_STATE_DIR || undefined,
  });
}
