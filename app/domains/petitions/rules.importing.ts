/** One petition of an earlier site, ready to be stored; moments are ISO 8601. */
export interface Row {
  line: number;
  sourceId: string;
  sourceHash: string;
  /** The whole document. */
  source: object;
  title: string;
  body: string;
  details: string | null;
  state: string;
  count: number;
  byCountry: { code: string; count: number }[];
  /** Of the count, how many on paper. */
  paper?: number;
  countedAt: string;
  createdAt: string;
  openedAt: string | null;
  closesAt: string | null;
  closedAt: string | null;
  rejectedAt: string | null;
  rejectionCode: string | null;
  rejectionDetails: string | null;
  respondedAt: string | null;
  responseSummary: string | null;
  responseHtml: string | null;
  topics: string[];
}

/** A row with its place here. */
export interface Placed extends Row {
  id: string;
  contributionId: string;
  number: number;
}

/** Rows as JSON, without the words, which are the contribution's. */
export function recordsOf(petitions: readonly Placed[]): string {
  return JSON.stringify(petitions.map(({ title, body, details, byCountry, ...rest }) => rest));
}
