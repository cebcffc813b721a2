/** The answer 429 to a try too many, for actions: thrown, it becomes the page that says so. */
export function tooMany({ seconds }: { seconds: number }): Response {
  return new Response(null, { status: 429, headers: { "Retry-After": String(seconds) } });
}
