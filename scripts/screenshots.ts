import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { startStack } from "#scripts/setup/start-stack.ts";
import { showProgress } from "#scripts/setup/progress.ts";
import { browserOptions } from "#scripts/testing/browser-options.ts";

/** The pages that the README shows, each at the width of a desk and of an old phone. */
const pages = [
  { name: "home", path: "/", heights: { 1280: 1000, 320: 700 } },
  { name: "petition", path: "/petitions/1", heights: { 1280: 900, 320: 700 } },
  { name: "thread", path: "/threads/1", heights: { 1280: 1100, 320: 700 } },
];

const target = "docs/screenshots";
const folder = await mkdtemp(join(tmpdir(), "folkmoot-screenshots-"));
try {
  await chmod(folder, 0o755);
  await mkdir(target, { recursive: true });
  await shootAll();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function shootAll(): Promise<void> {
  const stack = await startStack({ dataDir: join(folder, "data"), progress: showProgress });
  try {
    const browser = await chromium.launch(browserOptions);
    try {
      for (const page of pages) await shoot(browser, stack.port, page);
    } finally {
      await browser.close();
    }
  } finally {
    await stack.stop();
  }
}

async function shoot(
  on: Browser,
  port: number,
  { name, path, heights }: (typeof pages)[number],
): Promise<void> {
  for (const [width, height] of Object.entries(heights)) {
    const context = await on.newContext({ viewport: { width: Number(width), height } });
    const page = await context.newPage();
    await page.goto(`http://westford.localhost:${port}${path}`);
    const file = join(target, `${name}-${width}.png`);
    await page.screenshot({ path: file });
    await context.close();
    console.log(file);
  }
}
