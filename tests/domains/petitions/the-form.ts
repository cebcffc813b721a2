import * as signPage from "#app/routes/public/petitions/sign.tsx";
import { ask } from "#tests/domains/petitions/a-page.ts";
import type { Town } from "#tests/support/council.ts";

/** What Grace types to sign. */
export const filledIn = {
  name: "Grace Adeyemi",
  email: "grace@westford.example",
  country: "GB",
  postcode: "WF1 1AA",
  connection: "lives",
};

/** Somebody opens the form under a petition. */
export function open(town: Town, number: number) {
  const path = `/petitions/${number}/signatures/new`;
  return ask(town.anyone, signPage, { path, params: { number: String(number) } });
}

/** Somebody sends it. */
export function send(town: Town, number: number, form: Record<string, string>) {
  const path = `/petitions/${number}/signatures`;
  return ask(town.anyone, signPage, { path, params: { number: String(number) }, form });
}
