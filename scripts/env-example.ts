import { writeFileSync } from "node:fs";
import { envExample } from "#app/platform/env-example.ts";
import { OperatorSettingsSchema } from "#scripts/setup/operator-settings.ts";

writeFileSync(".env.example", envExample(OperatorSettingsSchema));
