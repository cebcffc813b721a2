const statuses = {
  "bad-request": 400,
  "signed-out": 401,
  "wrong-origin": 403,
  forbidden: 403,
  "not-found": 404,
  "no-site": 404,
  method: 405,
  "too-large": 413,
  "too-many-fields": 413,
  "media-type": 415,
  "too-many": 429,
  broken: 500,
  busy: 503,
  "database-away": 503,
} as const;

export type RefusalReason = keyof typeof statuses;

/** A form that was sent in vain, so that nobody has to write it again. */
export interface Unsent {
  action: string;
  fields: readonly (readonly [name: string, value: string])[];
  /** Where its sender signs in, and is led back to where they came from. */
  signIn: string;
}

/** A request that goes no further, and why; the gate turns it into a page. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly unsent?: Unsent;
  /** How long to wait before it is worth another try. */
  readonly seconds?: number;

  constructor(reason: RefusalReason, unsent?: Unsent, seconds?: number) {
    super(reason);
    this.reason = reason;
    this.unsent = unsent;
    this.seconds = seconds;
  }

  get status(): number {
    return statuses[this.reason];
  }
}

/** The reason that fits a status, for answers that come without one. */
export function reasonFor(status: number): RefusalReason {
  switch (status) {
    case 403:
      return "forbidden";
    case 404:
    case 410:
      return "not-found";
    case 405:
      return "method";
    case 413:
      return "too-large";
    case 415:
      return "media-type";
    case 429:
      return "too-many";
    case 503:
      return "database-away";
    default:
      return status >= 400 && status < 500 ? "bad-request" : "broken";
  }
}
