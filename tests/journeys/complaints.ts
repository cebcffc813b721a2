import type { Tab } from "#tests/journeys/tab.ts";

/**
 * Everything that the browser finds wrong with a page: scripts that fail, what the content security
 * policy blocks, files that are not there. It is no complaint that a page itself answers 4xx, that
 * somebody goes on before all has come, and that scripts are not fetched where they are off.
 */
export function complaintsOf({ page, hasScript }: Tab): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && !/Content Security Policy/.test(message.text())) return;
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (isAnswer && message.location().url === page.url()) return;
    complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    const isUnwanted = !hasScript && request.url().endsWith(".js");
    if (isUnwanted || why === "net::ERR_ABORTED") return;
    complaints.push(`not loaded: ${request.url()} (${why})`);
  });
  return complaints;
}
