import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { showContribution } from "#app/domains/contributions/queries/show-contribution.server.ts";
import { aCouncil } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const comment = {
  kind: "comment",
  format: "plain",
  body: "Sweep it daily.",
  url: "/threads/1/comments/2",
  pageTag: "thread:1",
} as const;

test("what is held disappears for others and comes back when it is let through", async () => {
  const { grace, omar, tom } = await aCouncil();
  const { id } = await writeContribution(grace, comment);

  expect(await changeVisibility(tom, id, "held")).toBe(true);
  expect(await showContribution(omar, id)).toBeNull();
  expect(await showContribution(grace, id)).toMatchObject({ visibility: "held" });

  expect(await changeVisibility(tom, id, "visible")).toBe(true);
  expect(await showContribution(omar, id)).toMatchObject({ visibility: "visible" });
});

test("each change is announced, and what changes nothing is not", async () => {
  const { grace, tom } = await aCouncil();
  const { id } = await writeContribution(grace, comment);
  expect(await changeVisibility(tom, id, "visible")).toBe(false);
  expect(await changeVisibility(tom, id, "hidden")).toBe(true);
  expect(await changeVisibility(tom, id, "hidden")).toBe(false);

  const heard = await reality(
    "SELECT payload->>'visibility' AS visibility FROM outbox WHERE topic = $1 AND payload->>'contributionId' = $2",
    ["contribution.visibility-changed", id],
  );
  expect(heard).toEqual([{ visibility: "hidden" }]);
});

test("another council's contribution does not change", async () => {
  const westford = await aCouncil();
  const eastmere = await aCouncil();
  const { id } = await writeContribution(westford.grace, comment);
  expect(await changeVisibility(eastmere.tom, id, "hidden")).toBe(false);
  expect(await showContribution(westford.omar, id)).toMatchObject({ visibility: "visible" });
});
