import { z } from "zod";
import { tidyName } from "#app/domains/identity/rules.ts";

/** What a browser may send of a passkey, in characters; real replies have about a thousand. */
export const longestReply = 8 * 1024;

const Base64url = z.base64url().min(1);
// How a device can be reached (WebAuthn, section 5.8.4); browsers may know more by now.
const transports = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"];

const credential = {
  id: Base64url.max(1400),
  rawId: Base64url.max(1400),
  type: z.literal("public-key"),
  // We ask for no extension, so whatever stands here is left out.
  clientExtensionResults: z.object({}),
};

/** The reply of a device that has made a passkey (WebAuthn, RegistrationResponseJSON). */
const MadeSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: Base64url,
    attestationObject: Base64url,
    transports: z
      .array(z.string())
      .default([])
      .transform((given) => transports.filter((one) => given.includes(one))),
  }),
});

/** The reply of a device that has used one (WebAuthn, AuthenticationResponseJSON). */
const UsedSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: Base64url,
    authenticatorData: Base64url,
    signature: Base64url,
    userHandle: Base64url.max(100),
  }),
});

export type PasskeyMade = z.output<typeof MadeSchema>;
export type PasskeyUsed = z.output<typeof UsedSchema>;

/** What is sent to add a passkey. */
export const NewPasskeyForm = z.object({
  name: z.string().transform(tidyName).pipe(z.string().max(60, "passkey-name-long")),
  reply: replyOf(MadeSchema),
});

export type NewPasskeyForm = z.output<typeof NewPasskeyForm>;

/** What is sent to sign in by passkey. */
export const PasskeySignInForm = z.object({ reply: replyOf(UsedSchema) });

/** What is sent to be asked for a passkey. */
export const PasskeyQuestionForm = z.object({
  /** Where to go on to once signed in. */
  next: z.string().optional(),
});

/** A field of a form into which the page's script writes JSON. */
function replyOf<Schema extends z.ZodType>(schema: Schema) {
  return z.string().transform((text, problems): z.output<Schema> => {
    const reply = schema.safeParse(text.length <= longestReply ? asJson(text) : undefined);
    if (reply.success) return reply.data;
    problems.addIssue({ code: "custom", message: "passkey-reply-wrong" });
    return z.NEVER;
  });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
