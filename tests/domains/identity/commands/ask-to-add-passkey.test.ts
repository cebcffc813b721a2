import { expect, test } from "vitest";
import { askToAddPasskey } from "#app/domains/identity/commands/ask-to-add-passkey.server.ts";
import { aPasskeyOf } from "#tests/domains/identity/passkeys.ts";
import { aCouncil } from "#tests/support/council.ts";
import { staffWithoutPasskeys } from "#tests/domains/identity/passkeys.ts";

test("Grace's device is asked to keep a passkey that opens to her alone, and told nothing of her address", async () => {
  const { grace, council } = await aCouncil();
  const asked = await askToAddPasskey(grace);
  if (!asked.ok) expect.unreachable();
  const { options } = asked.value;

  expect(options).toMatchObject({
    rp: { id: `${council.slug}.localhost`, name: "Westford" },
    attestation: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: [],
  });
  expect(options.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257]);
  const id = Buffer.from(grace.actor.personId.replaceAll("-", ""), "hex");
  expect(options.user).toEqual({
    id: id.toString("base64url"),
    name: "Grace Adeyemi",
    displayName: "Grace Adeyemi",
  });
  expect(JSON.stringify(options)).not.toContain("grace@");
});

test("a device that has one of hers already is told so; Omar's are not hers", async () => {
  const { grace, omar } = await aCouncil();
  const device = await aPasskeyOf(grace);
  await aPasskeyOf(omar);
  const asked = await askToAddPasskey(grace);
  expect(asked).toMatchObject({
    value: {
      options: { excludeCredentials: [{ id: device.credentialId, transports: ["internal"] }] },
    },
  });
});

test("strangers are not asked, nor staff whose council wants none", async () => {
  const { anyone, ines, grace } = await aCouncil();
  expect(await askToAddPasskey(anyone)).toEqual({ ok: false, reason: "not-signed-in" });
  expect(await askToAddPasskey(ines)).toMatchObject({ ok: true });

  await staffWithoutPasskeys(ines);
  expect(await askToAddPasskey(ines)).toEqual({ ok: false, reason: "passkeys-off" });
  expect(await askToAddPasskey(grace)).toMatchObject({ ok: true });
});
