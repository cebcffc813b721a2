import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { roles } from "#app/domains/identity/schema.ts";
import { DemoPeople } from "#app/domains/identity/ui/demo-people.tsx";
import { readEnv } from "#app/platform/env.ts";
import { westford as plan } from "#prisma/seed/westford.ts";
import { showAddresses } from "#scripts/setup/show-addresses.ts";

const settings = readEnv({ DATABASE_URL: "postgresql://app@localhost/x", SECRET: "x".repeat(32) });
const westford = { slug: "westford", name: "Westford Council", host: null };

test("each council is printed with its address, and no way in that is not there", () => {
  const own = { slug: "own", name: "Own", host: "talk.own.example" };
  expect(showAddresses([westford, own], settings, false)).toBe(
    [
      "  All councils      http://localhost:3000",
      "  Westford Council  http://westford.localhost:3000",
      "  Own               http://talk.own.example:3000",
    ].join("\n"),
  );
});

test("in demo mode every role of its people has an address that leads to its button", () => {
  const printed = showAddresses([westford], settings, true);
  const anchors = [...printed.matchAll(/^ {2}(\S.*?) +http:\S+\/dev\/sign-in#(\S+)$/gm)];
  expect(anchors.map(([, role, anchor]) => [role, anchor])).toEqual([
    ["Resident", "resident"],
    ["Moderator", "moderator"],
    ["Answering officer", "responder"],
    ["Approver", "approver"],
    ["Policy lead", "policy-lead"],
    ["Administrator", "administrator"],
    ["Auditor", "auditor"],
  ]);

  const residents = plan.residents.map(({ name }) => ({ name, roles: [] }));
  const people = [...plan.officers, ...residents].map((one, at) => ({ id: `${at}`, ...one }));
  const page = renderToStaticMarkup(<DemoPeople people={people} />);
  const ids = [...page.matchAll(/<form [^>]*id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.toSorted()).toEqual(anchors.map(([, , anchor]) => anchor).toSorted());
  // An operator belongs to the service, not to an invented council.
  expect(roles.filter((role) => !ids.includes(role))).toEqual(["operator"]);
});

test("without a council it is said how to begin", () => {
  expect(showAddresses([], settings, false)).toContain(
    "npm run folkmoot -- add council --council <slug> --name <name> --name-cy <Welsh name>",
  );
});
