/** What has become of an e-mail: still to be handed over, handed over, kept for the demonstration, refused for good. */
export type EmailState = "due" | "sent" | "captured" | "failed";

/** The state that the ledger keeps as a word. */
export function emailState(word: string): EmailState {
  return word === "sent" || word === "captured" || word === "failed" ? word : "due";
}
