/** For what the link in a letter is sealed with which somebody takes their name off a petition. */
export const signatureWithdrawal = "signature-withdrawal";

/** Where somebody takes their name off a petition; the token is the id, sealed for this. */
export function withdrawalPath(signatureId: string, token: string): string {
  return `/signatures/${signatureId}/withdrawal?${new URLSearchParams({ token }).toString()}`;
}
