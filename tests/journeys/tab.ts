import type { BrowserContext, CDPSession, Page } from "playwright-core";

/** A page of the browser, with the line on which it takes orders that a page cannot give. */
export interface Tab {
  page: Page;
  debug: CDPSession;
  hasScript: boolean;
}

/** Opens an empty page, with or without JavaScript. */
export async function openTab(context: BrowserContext, hasScript: boolean): Promise<Tab> {
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  // Not Playwright's own switch: that one nobody can turn on again to look for violations.
  if (!hasScript) await debug.send("Emulation.setScriptExecutionDisabled", { value: true });
  return { page, debug, hasScript };
}
