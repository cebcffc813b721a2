import { addCommand } from "#scripts/commands/add.ts";
import { auditCommand } from "#scripts/commands/audit.ts";
import type { Command } from "#scripts/commands/command.ts";
import { exportCommand } from "#scripts/commands/export.ts";
import { importCommand } from "#scripts/commands/import.ts";
import { jobsCommand } from "#scripts/commands/jobs.ts";
import { keysCommand } from "#scripts/commands/keys.ts";
import { migrateCommand } from "#scripts/commands/migrate.ts";
import { petitionsCommand } from "#scripts/commands/petitions.ts";

/** Every command of the operator's command line. */
export const commands: readonly Command[] = [
  migrateCommand,
  addCommand,
  importCommand,
  petitionsCommand,
  exportCommand,
  jobsCommand,
  auditCommand,
  keysCommand,
];
