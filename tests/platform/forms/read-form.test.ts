import "#tests/support/database.ts";
import { expect, test } from "vitest";
import { z } from "zod";
import { problemOf, valueOf } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";

const SignatureForm = z.object({
  name: z.string().trim().min(1, "name-missing").max(50, "name-long"),
  note: z.email("note-email").optional(),
  connection: z.enum(["lives", "works"], "connection-missing"),
  interests: z.array(z.string()).min(1, "interests-missing"),
  age: z.number("age-number").int("age-number").optional(),
  agree: z.boolean("agree-missing"),
  story: z.string().default(""),
});

test("a form that is right comes as the schema's value", async () => {
  const sent = "name=+Grace+&note=&connection=lives&interests=roads&age=44&agree=on";
  expect(await readForm(posted(sent), SignatureForm)).toEqual({
    ok: true,
    value: {
      name: "Grace",
      connection: "lives",
      interests: ["roads"],
      age: 44,
      agree: true,
      story: "",
    },
  });
});

test("every problem is named once, in the order of the form, and what was typed is kept", async () => {
  const sent = "agree=&interests=roads&interests=parks&note=grace&name=&age=old";
  const form = await readForm(posted(sent), SignatureForm);
  expect(form).toEqual({
    ok: false,
    problems: [
      { field: "name", key: "name-missing" },
      { field: "note", key: "note-email" },
      { field: "connection", key: "connection-missing" },
      { field: "age", key: "age-number" },
      { field: "agree", key: "agree-missing" },
    ],
    values: { agree: "", interests: ["roads", "parks"], note: "grace", name: "", age: "old" },
  });
  const state = form.ok ? null : form;
  expect(problemOf(state, "note")?.key).toBe("note-email");
  expect(problemOf(state, "interests")).toBeUndefined();
  expect(valueOf(state, "note")).toBe("grace");
});

test("an empty body has the same problems as an empty form", async () => {
  const form = await readForm(posted(""), SignatureForm);
  expect(form.ok ? [] : form.problems.map(({ key }) => key)).toEqual([
    "name-missing",
    "connection-missing",
    "interests-missing",
    "agree-missing",
  ]);
});

test("a form not sent yet shows what it begins with", () => {
  expect(valueOf(undefined, "name", "Grace")).toBe("Grace");
  expect(valueOf({ problems: [], values: {} }, "name", "Grace")).toBe("");
});

test("text is composed and has neither control characters nor foreign line ends", async () => {
  const sent = new URLSearchParams({ story: "Caffe\u0301\r\nat\u0007 the mill\u202e" });
  const form = await readForm(posted(`${sent}`), z.object({ story: z.string() }));
  expect(form).toEqual({ ok: true, value: { story: "Caff\u00e9\nat the mill\u202e" } });
});

test.each([
  "name=one&name=two&connection=lives&interests=a&agree=on",
  "name.first=Grace",
  "name[0]=Grace",
  "interests[99999999]=a",
  "__proto__.polluted=1",
  "constructor=1",
  "a[=1",
  "__intent__={",
  "__state__={",
  `${"a.".repeat(50)}a=1`,
])("%s is no form of ours", async (sent) => {
  await expect(readForm(posted(sent), SignatureForm)).rejects.toMatchObject({ status: 400 });
  expect({}).not.toHaveProperty("polluted");
});

test("a text without an end is refused even where its schema sets none", async () => {
  const endless = posted(`story=${"a".repeat(20_001)}`);
  await expect(readForm(endless, z.object({ story: z.string() }))).rejects.toMatchObject({
    status: 413,
  });
});

test("a body that cannot be read as a form is answered with 400", async () => {
  const broken = new Request("http://westford.example/", {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: "--y\r\n",
  });
  await expect(readForm(broken, SignatureForm)).rejects.toMatchObject({ status: 400 });
});

function posted(body: string): Request {
  return new Request("http://westford.example/", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
}
