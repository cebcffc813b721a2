import { readFileSync } from "node:fs";
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Attributes } from "#app/ui/attributes.ts";
import { htmlTree } from "#tests/support/html-tree.ts";

/** Options of the package's templates that most components share. */
export interface Common {
  classes?: string;
  attributes?: Attributes;
}

export interface Content {
  text?: string | number;
  html?: string | false;
}

interface Fixture<Options> {
  name: string;
  options: Options;
  html: string;
}

interface Comparison<Options> {
  /** Turns the options of a template into our component. */
  render: (options: Options) => ReactElement;
  /** Fixtures of what we deliberately do not offer, each with the reason. */
  excluded?: Record<string, string>;
  /** Takes out of the expected HTML what we deliberately never show. */
  without?: (expectedHtml: string) => string;
}

/** Tests a component against every fixture that govuk-frontend ships for it. */
export function compareFixtures<Options>(
  component: string,
  { render, excluded = {}, without = (html) => html }: Comparison<Options>,
) {
  const fixtures = fixturesOf<Options>(component);

  describe(`${component} renders as govuk-frontend does`, () => {
    test.each(fixtures.filter(({ name }) => !(name in excluded)))("$name", ({ options, html }) => {
      expect(htmlTree(markupOf(render(options)))).toEqual(htmlTree(without(html)));
    });

    test("only existing fixtures are excluded, and most are not", () => {
      const names = fixtures.map(({ name }) => name);
      expect(Object.keys(excluded).filter((name) => !names.includes(name))).toEqual([]);
      expect(Object.keys(excluded).length).toBeLessThan(names.length / 2);
    });
  });
}

/** The content of a template's part as a React node. */
export function contentOf({ text, html }: Content = {}): ReactNode {
  return html ? rawHtml(html) : text;
}

/** Splits the one known modifier, for example a size, from the other classes. */
export function modifierOf<Modifier extends string>(
  classes: string | undefined,
  prefix: string,
  known: readonly Modifier[],
): { modifier?: Modifier; className?: string } {
  const names = classes?.split(" ") ?? [];
  const modifier = known.find((name) => names.includes(prefix + name));
  const others = names.filter((name) => name !== `${prefix}${modifier}`);
  return { modifier, className: others.join(" ") || undefined };
}

/** The static HTML of an element, with the raw pieces of `contentOf` in place. */
export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element).replace(/⁅(\d+)⁆/g, (_, index) => rawPieces[index] ?? "");
}

const rawPieces: string[] = [];

// Our components take React nodes, the fixtures HTML strings: a mark stands in for the string.
function rawHtml(html: string): string {
  rawPieces.push(html);
  return `⁅${rawPieces.length - 1}⁆`;
}

function fixturesOf<Options>(component: string): Fixture<Options>[] {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  return JSON.parse(readFileSync(file, "utf8")).fixtures;
}
