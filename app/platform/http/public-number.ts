/** The largest public number of a petition, consultation, thread, comment or case; an `int4` holds it. */
export const largestNumber = 999_999_999;

/** A public number as it stands in an address, in its one spelling; null for anything else. */
export function publicNumber(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

/** The public number in the path of a page; where there is none there is no page. */
export function numberOrNotFound(param: string | undefined): number {
  const number = publicNumber(param);
  if (number === null) throw new Response(null, { status: 404 });
  return number;
}
