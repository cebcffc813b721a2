import { anyone } from "#app/domains/identity/policy.ts";

export const access = anyone;

export function loader() {
  throw new Response(null, { status: 404 });
}

export const action = loader;

/** Every address without a page of its own. */
export default function NotFound() {
  return null;
}
