/** How often something may be tried, and by whom tries are told apart. */
export interface Limit {
  /** By the visitor's address, by the account that is meant, or by both together. */
  by: "address" | "account" | "both";
  times: number;
  /** Seconds from the first try until counting begins anew. */
  within: number;
}

const minute = 60;
const hour = 60 * minute;

/**
 * Every limit of the service. Those by address are generous enough for a library or a mobile network
 * whose visitors share one; those by account are what a guesser gets, however many addresses they have.
 * By both together nobody uses up what somebody else may try from elsewhere.
 */
export const limits = {
  /** A household asks once or twice; a library's whole morning fits into twenty a quarter of an hour. */
  "sign-in-asks": { by: "address", times: 20, within: 15 * minute },
  /** Fewer than a mailbox gets from everybody (5), so that one visitor cannot use up all of them. */
  "sign-in-letters": { by: "both", times: 3, within: 15 * minute },
  /** Codes, passwords and second factors together: people mistype, programs try millions. */
  guesses: { by: "address", times: 100, within: hour },
  /** Of one staff password from one address, so that whoever guesses does not keep its owner out. */
  passwords: { by: "both", times: 10, within: hour },
  /** Of one staff password from everywhere: only whoever guesses from ten addresses keeps its owner out. */
  "account-passwords": { by: "account", times: 100, within: hour },
  /** One in 100,000 to hit a code of six digits within the hour. */
  "second-factors": { by: "account", times: 10, within: hour },
  /** Exchanges with a passkey or a directory: each costs a row, none can be guessed. */
  begins: { by: "address", times: 60, within: 15 * minute },
  /** Links hold secrets that cannot be guessed; mail providers unsubscribe many from one address. */
  links: { by: "address", times: 600, within: hour },
  /** Responses to consultations: a stall with one tablet collects a few a minute. */
  responses: { by: "address", times: 120, within: hour },
  /** Copies of responses: each carries words of whoever sent it to whatever address they gave. */
  receipts: { by: "account", times: 10, within: 24 * hour },
  /** Letters that ask somebody to confirm a signature, of all petitions together. */
  "confirmation-letters": { by: "account", times: 10, within: 24 * hour },
  /** The same by where those who sign are: a school signs within a day, a list of strangers does not fit in. */
  "confirmation-letters-by-network": { by: "address", times: 300, within: hour },
  "confirmation-letters-by-network-daily": { by: "address", times: 1_000, within: 24 * hour },
  /** Petitions from one place within a day; what is beyond is taken, and held for a moderator to look at. */
  "petition-starts": { by: "address", times: 2, within: 24 * hour },
  /** Every page of starting or supporting a petition that stores something or sends a letter. */
  "petition-steps": { by: "address", times: 200, within: hour },
  /** What is similar, at every pause of somebody who writes a petition; a class of thirty writes at once. */
  "similar-looks": { by: "address", times: 1_000, within: hour },
  /** Letters with the link to a draft: each goes to whatever address somebody gave. */
  "draft-letters": { by: "account", times: 5, within: 24 * hour },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The limits that a route can declare: nothing but the visitor's address is known before it is made. */
export type AddressLimit = {
  [Name in LimitName]: (typeof limits)[Name]["by"] extends "address" ? Name : never;
}[LimitName];

/** A network of many subscribers (IPv6 /48) may try as often as so many of its subscribers. */
export const networkShare = 5;
