import { expect, test } from "vitest";
import { wantedIn } from "#app/domains/petitions/rules.signature-search.ts";

test.each([
  ["", { by: "everything" }],
  [" 203.0.113.7 ", { by: "network", value: "203.0.113.7" }],
  ["203.0.113.9/24", { by: "network", value: "203.0.113.0/24" }],
  ["2001:DB8::/48", { by: "network", value: "2001:db8::/48" }],
  ["::1", { by: "network", value: "::1" }],
  ["@Example.com", { by: "domain", value: "example.com" }],
  ["@**.example.com", { by: "domain", value: "**.example.com" }],
  ["grace@Westford.example", { by: "email", value: "grace@westford.example" }],
  ["wf11aa", { by: "postcode", value: "WF1 1AA" }],
  ["WF1 1", { by: "sector", value: "WF1 1" }],
  ["wf11", { by: "sector", value: "WF1 1" }],
  [
    "0190A000-0000-7000-8000-00000000000a",
    { by: "id", value: "0190a000-0000-7000-8000-00000000000a" },
  ],
  ["Abbey", { by: "words", value: "Abbey" }],
  ["Siân ap Rhys", { by: "words", value: "Siân ap Rhys" }],
  ["203.0.113.7/33", { by: "words", value: "203.0.113.7/33" }],
  ["@", { by: "words", value: "@" }],
  ["a@b@c", { by: "words", value: "a@b@c" }],
  ["' OR 1=1 --", { by: "words", value: "' OR 1=1 --" }],
  ["100%", { by: "words", value: "100%" }],
])("%s is looked for as %o", (text, wanted) => expect(wantedIn(text)).toEqual(wanted));
