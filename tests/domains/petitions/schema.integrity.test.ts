import { expect, test } from "vitest";
import {
  HoldsForm,
  HoldsQuery,
  NewRulesForm,
  RulesQuery,
} from "#app/domains/petitions/schema.integrity.ts";
import { RemovalForm, UndoForm } from "#app/domains/petitions/schema.removals.ts";
import { SignatureActForm, SignatureQuery } from "#app/domains/petitions/schema.search.ts";
import { messages as removals } from "#app/domains/petitions/messages.removals.en.ts";
import { messages as integrity } from "#app/domains/petitions/messages.integrity.en.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { naughtyStrings } from "#tests/domains/petitions/naughty.ts";

const forms = {
  rules: [
    NewRulesForm,
    { kind: "domain", effect: "block", values: "list.example", reason: "A list." },
    integrity.en,
  ],
  holds: [
    HoldsForm,
    {
      signatures: "0190a000-0000-7000-8000-000000000000",
      outcome: "keep",
      reason: "A list.",
      listed: "",
      seal: "x",
    },
    integrity.en,
  ],
  removal: [
    RemovalForm,
    {
      network: "203.0.113.0/24",
      domain: "",
      email: "",
      name: "",
      ward: "",
      country: "",
      held: "",
      from: "",
      until: "",
      reason: "A list.",
      note: "A list.",
    },
    removals.en,
  ],
  undo: [UndoForm, { reason: "A mistake." }, removals.en],
  act: [SignatureActForm, { reason: "A mistake." }, removals.en],
} as const;

test.each(Object.entries(forms))(
  "the form of %s takes what is right, and names what is wrong",
  async (_name, [schema, right, words]) => {
    expect(await readForm(sent(right), schema)).toMatchObject({ ok: true });
    for (const field of Object.keys(right)) {
      for (const text of naughtyStrings(25)) {
        const form = await readForm(sent({ ...right, [field]: text }), schema).catch(asIs);
        if (form instanceof Response) {
          expect([400, 413]).toContain(form.status);
          continue;
        }
        const problems = form.ok ? [] : form.problems.map(({ key }) => key);
        expect(problems.filter((key) => !(key in words))).toEqual([]);
      }
    }
  },
);

test("many lines are many entries, and one that is none is refused with all of them kept", async () => {
  const [, right] = forms.rules;
  const values = " list.example \r\n\r\n*.quick.example\n";
  const form = await readForm(sent({ ...right, values }), NewRulesForm);
  expect(form).toMatchObject({ ok: true, value: { values: ["list.example", "*.quick.example"] } });
  const odd = await readForm(sent({ ...right, values: "list.example\nno domain" }), NewRulesForm);
  expect(odd).toMatchObject({
    ok: false,
    problems: [{ field: "values", key: "rule-values-odd" }],
    values: { values: "list.example\nno domain" },
  });
  const endless = "list.example\n".repeat(1_001);
  expect(await readForm(sent({ ...right, values: endless }), NewRulesForm)).toMatchObject({
    problems: [{ key: "rule-values-many" }],
  });
});

test("several signatures are chosen, or none is", async () => {
  const [, right] = forms.holds;
  const body = new URLSearchParams(right);
  body.append("signatures", "0190a000-0000-7000-8000-000000000001");
  const form = await readForm(
    new Request("http://x.example/", { method: "POST", body }),
    HoldsForm,
  );
  expect(form.ok && form.value.signatures).toHaveLength(2);
  body.delete("signatures");
  const none = await readForm(
    new Request("http://x.example/", { method: "POST", body }),
    HoldsForm,
  );
  expect(none).toMatchObject({
    ok: false,
    problems: [{ field: "signatures", key: "hold-missing" }],
  });
  const silent = await readForm(sent({ ...right, reason: "" }), HoldsForm);
  expect(silent).toMatchObject({ problems: [{ field: "reason", key: "reason-missing" }] });
});

test("what stands in an address narrows down or does nothing", () => {
  for (const text of naughtyStrings()) {
    const query = {
      show: text,
      petition: text,
      after: text,
      kind: text,
      q: text,
      as: text,
      from: text,
    };
    for (const schema of [HoldsQuery, RulesQuery, SignatureQuery])
      expect(schema.safeParse(query).success).toBe(true);
  }
});

function sent(fields: Record<string, string>): Request {
  return new Request("http://x.example/", { method: "POST", body: new URLSearchParams(fields) });
}

function asIs(error: unknown): Response {
  if (error instanceof Response) return error;
  throw error;
}
