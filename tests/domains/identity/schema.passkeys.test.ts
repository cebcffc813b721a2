import { expect, test } from "vitest";
import { NewPasskeyForm, PasskeySignInForm } from "#app/domains/identity/schema.passkeys.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { aDevice } from "#tests/support/device.ts";

const device = aDevice("http://westford.localhost:3000");
const made = device.make({ challenge: "AAAA", user: { id: "AAAA" } });
const used = device.use({ challenge: "AAAA" });

test("what devices say gets through, without what nobody asked for", async () => {
  const padded = { ...made, clientExtensionResults: { credProps: { rk: true } }, more: "x" };
  const sent = await post(NewPasskeyForm, { name: " My\u202e phone ", reply: padded });
  expect(sent).toEqual({
    ok: true,
    value: {
      name: "My phone",
      reply: { ...made, response: { ...made.response, transports: ["internal"] } },
    },
  });
  expect(await post(PasskeySignInForm, { reply: used })).toEqual({
    ok: true,
    value: { reply: used },
  });
});

const { response } = used;
const replies: [string, unknown][] = [
  ["nothing", ""],
  ["no JSON", "{"],
  ["half of it", JSON.stringify(used).slice(0, 300)],
  ["a number", 7],
  ["nobody", null],
  ["a list", [used]],
  ["nothing of a passkey", {}],
  ["a reply of another kind", { ...used, type: "password" }],
  ["a number for an id", { ...used, id: 12 }],
  ["an id that is not base64url", { ...used, id: "a b" }],
  ["an endless id", { ...used, id: "a".repeat(1401) }],
  ["an object for a signature", { ...used, response: { ...response, signature: { length: 3 } } }],
  ["an empty signature", { ...used, response: { ...response, signature: "" } }],
  ["no handle", { ...used, response: { ...response, userHandle: undefined } }],
  ["a prototype", `{"__proto__":{"id":"AA"},"constructor":1}`],
  ["a deep hole", "[".repeat(8_000)],
  ["more than is read", { ...used, padding: "x".repeat(8 * 1024) }],
];

test.each(replies)("%s is put right by pressing the button again", async (_, reply) => {
  const problems = [{ field: "reply", key: "passkey-reply-wrong" }];
  expect(await post(PasskeySignInForm, { reply })).toMatchObject({ ok: false, problems });
  expect(await post(NewPasskeyForm, { reply })).toMatchObject({ ok: false, problems });
});

test("a name has up to sixty characters", async () => {
  const sent = (name: string) => post(NewPasskeyForm, { name, reply: made });
  expect(await sent("n".repeat(60))).toMatchObject({ ok: true });
  expect(await sent("n".repeat(61))).toMatchObject({
    problems: [{ field: "name", key: "passkey-name-long" }],
  });
});

function post(schema: typeof NewPasskeyForm | typeof PasskeySignInForm, fields: object) {
  const texts = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const body = new URLSearchParams(texts as [string, string][]);
  return readForm(new Request("http://westford.localhost/", { method: "POST", body }), schema);
}
