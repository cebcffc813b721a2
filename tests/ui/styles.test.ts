import { NodePackageImporter, compile } from "sass";
import { expect, test } from "vitest";

const { css } = compile("app/ui/styles/site.scss", { importers: [new NodePackageImporter()] });

test("the stylesheet brings no font file, no crown and no coat of arms", () => {
  for (const mark of [/@font-face/i, /GDS Transport/i, /crest|crown|licence-logo/i, /url\(/i]) {
    expect(css.match(mark)).toBeNull();
  }
});

test("text is set in the council's font, or the system's", () => {
  expect(declarationsOf(".govuk-body")).toMatch(
    /font-family: var\(\s*--council-font,\s*-apple-system/,
  );
  expect(
    css.match(/font-family:(?!\s*(var\(\s*--council-font|sans-serif|monospace))[^;]*/),
  ).toBeNull();
});

test("the council's colours reach links, buttons and the header", () => {
  expect(declarationsOf(":root")).toContain("--govuk-link-colour: var(--council-link)");
  expect(declarationsOf(".govuk-button")).toContain("background-color: var(--council-brand)");
  expect(declarationsOf(".govuk-generic-header")).toContain("background: var(--council-brand)");
});

test("the focus is hidden only on what is no control", () => {
  const rules = [...css.matchAll(/([^{}]+)\{[^{}]*outline:\s*(?:none|0)\b[^{}]*\}/g)];
  expect(rules.map(([, selector]) => selector?.trim())).toEqual([
    ".govuk-skip-link-focused-element:focus",
    "#main-content:focus",
  ]);
});

test("people who print, dislike motion or choose their own colours are thought of", () => {
  for (const medium of ["print", "(prefers-reduced-motion: reduce)", "(forced-colors: active)"]) {
    expect(css.includes(`@media ${medium}`)).toBe(true);
  }
});

/** All declarations of the rules whose selectors include this very one. */
function declarationsOf(selector: string): string {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const names = (list = "") => list.split(",").map((name) => name.trim());
  return rules
    .filter(([, list]) => names(list).includes(selector))
    .map(([, , declarations]) => declarations)
    .join("\n");
}
