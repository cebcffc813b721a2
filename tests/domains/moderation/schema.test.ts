import { expect, test } from "vitest";
import { DecisionSchema, QueueSchema } from "#app/domains/moderation/schema.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import "#tests/support/database.ts";

function decision(fields: Record<string, string>) {
  const sent = { version: "2", revision: "1", ...fields };
  const request = new Request("http://westford.example/", {
    method: "POST",
    body: new URLSearchParams(sent),
  });
  return readForm(request, DecisionSchema);
}

async function problemsOf(fields: Record<string, string>) {
  const form = await decision(fields);
  return form.ok ? [] : form.problems.map(({ field, key }) => `${field}: ${key}`);
}

test("publishing needs nothing but the choice", async () => {
  expect(await decision({ outcome: "publish", rule: "", sentence: "" })).toEqual({
    ok: true,
    value: { version: 2, revision: 1, outcome: "publish", rule: undefined, sentence: "" },
  });
});

test("hiding needs a rule and a sentence", async () => {
  expect(await problemsOf({ outcome: "hide", rule: "", sentence: " " })).toEqual([
    "rule: rule-missing",
    "sentence: sentence-missing",
  ]);
  expect(await problemsOf({ outcome: "hide", rule: "off-topic", sentence: "It is." })).toEqual([]);
});

test("a decision is a choice, and its sentence has an end", async () => {
  expect(await problemsOf({ rule: "", sentence: "" })).toEqual(["outcome: outcome-missing"]);
  const sentence = "a".repeat(1_001);
  expect(await problemsOf({ outcome: "publish", sentence })).toEqual(["sentence: sentence-long"]);
});

test("a decision that no page of ours sends is no form", async () => {
  const others: [string, string][] = [
    ["version", "two"],
    ["revision", "0"],
    ["rule", "because"],
  ];
  for (const [name, value] of others) {
    await expect(decision({ outcome: "hide", sentence: "x", [name]: value })).rejects.toMatchObject(
      {
        status: 400,
      },
    );
  }
});

test("addresses that make no sense lead to the beginning or to nothing", () => {
  expect(QueueSchema.parse({ show: "everything", after: "-3" })).toEqual({ show: "unclaimed" });
  expect(QueueSchema.parse({ show: "mine", after: "7" })).toEqual({ show: "mine", after: 7 });
  expect(QueueSchema.parse({ show: "mine", after: "007" })).toEqual({ show: "mine" });
});
