import { chromium, type Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from "vitest";
import { openTab, type Tab } from "#tests/journeys/tab.ts";
import { visitorAt, type Visitor } from "#tests/journeys/visitor.ts";

export interface Stage {
  /** Somebody at a browser of their own, on the site of a council. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  /** An empty page in a browser of its own, for what is not about a visitor. */
  tab(options?: VisitorOptions): Promise<Tab>;
  hasScript: boolean;
}

interface VisitorOptions {
  council?: string;
  /** The width of the window, in CSS pixels. */
  width?: number;
}

/**
 * Tells stories in a real browser, once with JavaScript and once without; every page that a story
 * comes to is searched for violations of WCAG 2.2 A and AA.
 */
export function journeys(title: string, tell: (stage: Stage) => void): void {
  for (const hasScript of [true, false]) {
    const name = `${title}, JavaScript ${hasScript ? "on" : "off"}`;
    describe.skipIf(!inject("site"))(name, () => {
      breakOffAtFirstFailure();
      tell(stageWith(hasScript));
    });
  }
}

/** The address of a council's site. */
export function originOf(council: string): string {
  return `http://${council}.localhost:${inject("site")!.port}`;
}

/** What comes later in a story builds on what came before. */
function breakOffAtFirstFailure(): void {
  let brokeOff = false;
  beforeEach(({ skip }) => skip(brokeOff, "the story broke off"));
  afterEach(({ task }) => {
    brokeOff ||= task.result?.state === "fail";
  });
}

function stageWith(hasScript: boolean): Stage {
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await chromium.connect(inject("site")!.browserUrl);
  });
  afterAll(() => browser?.close());

  async function tab({ council = "westford", width = 1280 }: VisitorOptions = {}) {
    const context = await browser!.newContext({
      baseURL: originOf(council),
      viewport: { width, height: 900 },
      locale: "en-GB",
    });
    context.setDefaultTimeout(20_000);
    return openTab(context, hasScript);
  }

  return {
    hasScript,
    tab,
    visitor: async (options) => visitorAt(await tab(options)),
  };
}
