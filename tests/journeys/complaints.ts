import type { Page } from "playwright-core";

/**
 * Everything that the browser finds wrong with a page: scripts that fail, what the content security
 * policy blocks, files that are not there. That a page answers 4xx itself is no complaint.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && !/Content Security Policy/.test(message.text())) return;
    const isAnswer = /^Failed to load resource/.test(message.text());
    if (isAnswer && message.location().url === page.url()) return;
    complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("requestfailed", (request) => {
    if (!request.isNavigationRequest()) complaints.push(`not loaded: ${request.url()}`);
  });
  return complaints;
}
