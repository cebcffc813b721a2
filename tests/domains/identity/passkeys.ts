import { addPasskey } from "#app/domains/identity/commands/add-passkey.server.ts";
import { askForPasskey } from "#app/domains/identity/commands/ask-for-passkey.server.ts";
import { askToAddPasskey } from "#app/domains/identity/commands/ask-to-add-passkey.server.ts";
import { signInByPasskey } from "#app/domains/identity/commands/sign-in-by-passkey.server.ts";
import { NewPasskeyForm, PasskeySignInForm } from "#app/domains/identity/schema.passkeys.ts";
import type { Context } from "#app/platform/context.ts";
import { aDevice, type Device, type Lies } from "#tests/support/device.ts";

/** Asks for a passkey, has the device make it, and sends what it says through the form's schema. */
export async function addWith(context: Context, device: Device, lies?: Lies) {
  const asked = await askToAddPasskey(context);
  if (!asked.ok) return asked;
  const { options, browser } = asked.value;
  return addPasskey(context, { ...newPasskeyForm(device.make(options, lies)), browser, userAgent });
}

/** A device with a passkey that this person has added. */
export async function aPasskeyOf(context: Context, counts?: { counter: number }): Promise<Device> {
  const device = aDevice(context.council.origin, counts);
  const added = await addWith(context, device);
  if (!added.ok) throw new Error(`The passkey was not added: ${added.reason}.`);
  return device;
}

/** Asks to sign in, has the device answer, and sends what it says through the form's schema. */
export async function signInWith(
  context: Context,
  device: Device,
  { door = "resident", ...lies }: Lies & { door?: "resident" | "staff" } = {},
) {
  const { options, browser } = await askForPasskey(context);
  const reply = replyOf(device.use(options, lies));
  return signInByPasskey(context, { reply, door, browser, userAgent });
}

export function newPasskeyForm(reply: unknown, name = "Blue phone"): NewPasskeyForm {
  return NewPasskeyForm.parse({ name, reply: JSON.stringify(reply) });
}

export function replyOf(reply: unknown) {
  return PasskeySignInForm.parse({ reply: JSON.stringify(reply) }).reply;
}

export const userAgent = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0";

/** The council decides that its staff use no passkeys. */
export async function staffWithoutPasskeys(context: Context): Promise<void> {
  const settings = { ways: { passkey: false } };
  await context.write((db) => db.signInSettings.create({ data: { settings } }));
}
