import { obey } from "#scripts/commands/obey.ts";

process.exit(await obey(process.argv.slice(2), { output: console.log, errors: console.error }));
