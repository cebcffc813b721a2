import { existsSync } from "node:fs";

/** Whether a site can be opened: its pages have to be built. Where they are not, that is said aloud. */
export const isBuilt = existsSync("build/server/index.js");
if (!isBuilt)
  console.warn("SKIPPED: the pages are not built (npm run build), so no site can be opened.");
