import { expect, test } from "vitest";
import { FormPage, problemsOf } from "#app/ui/form-page.tsx";
import { Input } from "#app/ui/input.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("problems stand on top, each leading to its question", () => {
  const html = markupOf(
    <FormPage title="Sign" submit="Sign" problems={{ email: "Enter an e-mail address" }}>
      <Input name="email" label="E-mail" error="Enter an e-mail address" />
    </FormPage>,
  );
  expect(html).toContain('<a href="#email">Enter an e-mail address</a>');
  expect(html).toContain('id="email"');
  expect(html.indexOf("govuk-error-summary")).toBeLessThan(html.indexOf("<h1"));
});

test("without problems there is no summary", () => {
  const html = markupOf(
    <FormPage title="Sign" submit="Sign" problems={{}}>
      {null}
    </FormPage>,
  );
  expect(html).not.toContain("govuk-error-summary");
  expect(html).toContain('<form method="post" novalidate="">');
});

test("what cannot be taken back has a button that warns", () => {
  const button = (isFinal: boolean) =>
    markupOf(
      <FormPage submit="Remove" isFinal={isFinal}>
        {null}
      </FormPage>,
    );
  expect(button(true)).toContain("govuk-button--warning");
  expect(button(false)).not.toContain("govuk-button--warning");
});

test("a problem of the whole form leads nowhere, several of one question all show", () => {
  expect(problemsOf({ form: "The petition is closed", name: ["Too long", "No links"] })).toEqual([
    { text: "The petition is closed", href: undefined },
    { text: "Too long", href: "#name" },
    { text: "No links", href: "#name" },
  ]);
});

test("a question without a problem is not listed", () => {
  expect(problemsOf({ name: undefined, email: null, postcode: [] })).toEqual([]);
});
