import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./ensure-installed.mjs";

await ensureInstalled();
const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/test.ts"], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
