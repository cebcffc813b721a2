import { writeFileSync } from "node:fs";
import { envExample } from "#app/platform/env-example.ts";

writeFileSync(".env.example", envExample());
