/** How passkeys may sign, best first: Ed25519, ES256, RS256 (COSE numbers, RFC 9053 and RFC 8812). */
export const algorithms = [-8, -7, -257];

/** How long a device may take over its answer, in milliseconds. */
export const patience = 5 * 60 * 1000;
