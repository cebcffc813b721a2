import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startStack, type Stack } from "#scripts/setup/start-stack.ts";
import { browserOptions } from "#scripts/testing/browser-options.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the site runs and the browser waits; null where there is no browser. */
    site: { port: number; databaseUrl: string; browserUrl: string } | null;
  }
}

/** Starts the whole service as `npm start` does, with the invented councils, and one browser for all journeys. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(browserOptions.executablePath)) {
    console.error(`SKIPPED: all journeys, because there is no ${browserOptions.executablePath}.`);
    project.provide("site", null);
    return async () => undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "folkmoot-journeys-"));
  await chmod(folder, 0o755);
  const stack = await startStack({ dataDir: join(folder, "data"), fast: true, say: console.error });
  const browser = await chromium.launchServer(browserOptions);
  project.provide("site", {
    port: stack.port,
    databaseUrl: ofTheSite(stack),
    browserUrl: browser.wsEndpoint(),
  });
  return async () => {
    await browser.close();
    await stack.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The site's database for the superuser, who sets what in a journey cannot be waited for. */
function ofTheSite({ adminUrl, appUrl }: Stack): string {
  const url = new URL(adminUrl!);
  url.pathname = new URL(appUrl).pathname;
  return url.href;
}
