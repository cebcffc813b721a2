import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Tab } from "#tests/journeys/tab.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  resultTypes: ["violations"],
  rules: { "target-size": { enabled: true } },
};

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

// Pages on which nothing was found, by what they are made of.
const right = new Set<string>();

/**
 * What is wrong with a page, unless nothing was wrong with one that is made of the same parts in a
 * window of the same width: the words of a text or the number in an address make no other page.
 */
export async function newViolationsOf(tab: Tab): Promise<string[]> {
  const made = `${tab.page.viewportSize()?.width} ${partsOf(await tab.page.content())}`;
  if (right.has(made)) return [];
  const violations = await violationsOf(tab);
  if (violations.length === 0) right.add(made);
  return violations;
}

/** The markup without what differs from visit to visit: words (but not whether there are any) and numbers. */
function partsOf(html: string): string {
  return html
    .replaceAll(/(<script\b[^>]*>).*?(?=<\/script)/gs, "$1")
    .replaceAll(/ (nonce|href|action|value|content|datetime)="[^"]+"/g, ' $1="…"')
    .replaceAll(/>[^<]*[^<\s][^<]*</g, ">…<")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+/g, "0");
}

/**
 * What axe-core finds against WCAG 2.2 A and AA on the page as the browser shows it. The search runs
 * in the debugger's own world: what the page allows itself does not bind it, what it adds the page
 * does not see. Where scripts are off they are on for the search alone; those that the page did not
 * run when it was opened do not run then either.
 */
export async function violationsOf({ debug, hasScript }: Tab): Promise<string[]> {
  if (!hasScript) await debug.send("Emulation.setScriptExecutionDisabled", { value: false });
  const { frameTree } = await debug.send("Page.getFrameTree");
  const { executionContextId } = await debug.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "axe",
  });
  const { result, exceptionDetails } = await debug.send("Runtime.evaluate", {
    expression: `${axe}; axe.run(document, ${JSON.stringify(options)})`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (!hasScript) await debug.send("Emulation.setScriptExecutionDisabled", { value: true });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value as AxeResult).violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`,
  );
}
