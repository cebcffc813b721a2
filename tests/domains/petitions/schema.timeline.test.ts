import { expect, test } from "vitest";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { mayLinkTo, type OwnKind } from "#app/domains/petitions/rules.timeline.ts";
import { entryForm, revisedForm } from "#app/domains/petitions/schema.timeline.ts";

test("a response is a summary, what will be done or not, a line each, and why", async () => {
  const given = { summary: "We will.", willDo: "- Plant limes\n\n* Water them", why: "It is dry." };
  const form = await sent("response", { ...given, mail: "on" });
  expect(form).toMatchObject({
    ok: true,
    value: { willDo: ["Plant limes", "Water them"], willNotDo: [], mail: true },
  });
  expect(await problemsOf("response", {})).toEqual([
    "summary missing-summary",
    "willDo missing-will-do",
    "why missing-why",
  ]);
  const long = { ...given, summary: "é".repeat(201), willDo: "x".repeat(301) };
  expect(await problemsOf("response", long)).toEqual(["summary summary-long", "willDo lines-long"]);
});

test("each kind asks for what makes it one, and no more", async () => {
  expect(await problemsOf("acknowledgement", {})).toEqual([]);
  expect(await problemsOf("hearing", {})).toEqual(["title missing-title", "occursOn missing-day"]);
  expect(await problemsOf("debate", { title: "Council", occursOn: "2026-02-30" })).toEqual([
    "occursOn day-wrong",
  ]);
  expect(await problemsOf("no-debate", {})).toEqual(["text missing-text"]);
  expect(await problemsOf("outcome", { text: "Agreed." })).toEqual([]);
  expect(await problemsOf("outcome", { text: "x".repeat(6_001) })).toEqual(["text details-long"]);
  expect(await problemsOf("other-business", { title: "A visit" })).toEqual(["text missing-text"]);
});

test("links lead to known hosts alone", async () => {
  for (const good of [
    "https://www.gov.uk/x",
    "https://democracy.westford.gov.uk/mg.aspx?a=1",
    "https://youtu.be/abc",
    "https://www.senedd.wales/",
  ]) {
    expect(mayLinkTo(good), good).toBe(true);
  }
  for (const bad of [
    "http://www.gov.uk/",
    "https://gov.uk.example.com/",
    "https://notgov.uk/",
    "https://a:b@gov.uk/",
    "https://gov.uk:8443/",
    "javascript:alert(1)",
    "//gov.uk",
    "https://evil.example/gov.uk",
  ]) {
    expect(mayLinkTo(bad), bad).toBe(false);
    expect(await problemsOf("outcome", { text: "Agreed.", recording: bad })).toEqual([
      "recording link-not-allowed",
    ]);
  }
});

test("a change names the revision that was seen", async () => {
  const request = (fields: Record<string, string>) =>
    new Request("http://x/", { method: "POST", body: new URLSearchParams(fields) });
  expect(await readForm(request({ revision: "3" }), revisedForm("acknowledgement"))).toMatchObject({
    ok: true,
    value: { revision: 3 },
  });
});

async function sent(kind: OwnKind, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  return readForm(new Request("http://x/", { method: "POST", body }), entryForm(kind));
}

async function problemsOf(kind: OwnKind, fields: Record<string, string>): Promise<string[]> {
  const form = await sent(kind, fields);
  return form.ok ? [] : form.problems.map(({ field, key }) => `${field} ${key}`);
}
