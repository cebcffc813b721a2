/** How many passkeys one person may have. */
export const passkeysAllowed = 20;

/** What devices keep to know whose passkey it is: the person's id as bytes, and nothing that says who that is. */
export function userHandleOf(personId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(personId.replaceAll("-", ""), "hex"));
}
