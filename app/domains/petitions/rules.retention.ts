/** What is forgotten of those who signed, in this order. */
export type Forgetting = "traces" | "names";

/** So many days after its end nobody needs to know from where a petition was signed. */
export const tracesKeptForDays = 30;

/** So many signatures are forgotten in one transaction. */
export const sliceOfSigners = 500;

/** What of a removal’s condition tells from where somebody signed. */
export const conditionsOnPlaces = ["network"] as const;

/** What of a removal’s condition can tell who somebody is. */
export const conditionsOnPeople = [
  "id",
  ...conditionsOnPlaces,
  "domain",
  "emailKey",
  "name",
  "postcode",
  "sector",
] as const;

/** So many days a petition has to find its sponsors. */
export const gatheringDays = 90;
