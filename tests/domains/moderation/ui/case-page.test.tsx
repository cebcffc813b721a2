import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { reviseContribution } from "#app/domains/contributions/commands/revise-contribution.server.ts";
import { reviewContribution } from "#app/domains/moderation/commands/review-contribution.server.ts";
import { showCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { CasePage } from "#app/domains/moderation/ui/case-page.tsx";
import type { Context } from "#app/platform/context.ts";
import { aCase, aClaimedCase } from "#tests/domains/moderation/a-case.ts";
import { aCouncil } from "#tests/support/council.ts";

async function page(context: Context, number: number, problem?: string) {
  const found = (await showCase(context, number))!;
  const problems = problem ? [{ field: "form", key: problem }] : [];
  return renderToStaticMarkup(
    <CasePage found={found} timeZone="Europe/London" state={{ problems, values: {} }} />,
  );
}

test("a case is taken before it is decided", async () => {
  const { grace, tom } = await aCouncil();
  const { number } = await aCase(grace);

  const html = await page(tom, number);

  expect(html).toContain(`action="/staff/cases/${number}/claim"`);
  expect(html).not.toContain("/decision");
});

test("after the author has changed the text the refusal shows the new words, ready to be decided", async () => {
  const { grace, tom } = await aCouncil();
  const { number, contributionId } = await aClaimedCase(grace, tom);
  await changeVisibility(tom, contributionId, "visible");
  await reviseContribution(grace, { id: contributionId, body: "Write to jo@example.org." });
  await reviewContribution(grace, { contributionId });

  const html = await page(tom, number, "refused-text-changed");

  expect(html).toContain("so nothing was decided. The new text is below.");
  expect(html).toContain("<p>Write to jo@example.org.</p>");
  expect(html).toContain('name="revision" value="2"');
  expect(html).toContain('name="version" value="3"');
});

test("nobody is offered a decision about their own words or about another's case", async () => {
  const { grace, tom, ade } = await aCouncil();
  const own = await aCase(tom, "My number is 07700 900111.");
  const taken = await aClaimedCase(grace, tom);

  expect(await page(tom, own.number)).toContain("You wrote this yourself");
  expect(await page(tom, own.number)).not.toContain("<form");
  expect(await page(ade, taken.number)).not.toContain("<form");
});
