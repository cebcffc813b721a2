import { expect, test } from "vitest";
import { searchContributions } from "#app/domains/contributions/queries/search-contributions.sql.server.ts";
import { rejectPetition } from "#app/domains/petitions/commands/reject-petition.server.ts";
import { moderatedOrNotFound } from "#app/domains/petitions/queries/find-moderated.server.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { showPetition } from "#app/domains/petitions/queries/show-petition.sql.server.ts";
import { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { aWaitingPetition, stateOf } from "#tests/domains/petitions/a-waiting-petition.ts";
import { aCouncil } from "#tests/support/council.ts";

const grounds = { codes: ["no-action"], sentence: "Tell us what to do.", hiddenParts: [] };

test("a rejected petition is listed with its reasons", async () => {
  const town = await aCouncil();
  const { id, ...step } = await aWaitingPetition(town, { returned: true });
  expect(await rejectPetition(town.tom, { ...step, mail: false, ...grounds })).toEqual({
    ok: true,
    value: { state: "rejected" },
  });
  expect(await stateOf(town, id)).toMatchObject({
    rejectionCodes: ["no-action"],
    rejectionDetails: "Tell us what to do.",
    contribution: { visibility: "visible", title: "Light the towpath" },
  });
  expect(await showPetition(town.anyone, step.number)).toMatchObject({ state: "rejected" });
});

test("in public it is rejected only after its organiser had it back once, or where nobody can be reached", async () => {
  const town = await aCouncil();
  const { id, ...step } = await aWaitingPetition(town);
  const rejection = { ...step, mail: false, ...grounds };
  expect(await rejectPetition(town.tom, rejection)).toEqual({ ok: false, reason: "return-first" });
  expect(await stateOf(town, id)).toMatchObject({ state: "waiting", version: 1 });
  expect((await moderatedOrNotFound(town.tom, `${step.number}`)).returnFirst).toBe(true);

  await town.ade.write((db) =>
    db.petitionCreator.updateMany({
      where: { petitionId: id },
      data: { email: null, emailKey: null },
    }),
  );
  expect((await moderatedOrNotFound(town.tom, `${step.number}`)).returnFirst).toBe(false);
  expect(await rejectPetition(town.tom, rejection)).toMatchObject({ ok: true });
});

test("rejecting without a reason is refused, and a hidden reason hides it everywhere", async () => {
  const town = await aCouncil();
  const { number, id } = await aWaitingPetition(town);
  const step = { number, version: 1, mail: false, ...grounds };
  expect(await rejectPetition(town.tom, { ...step, codes: [] })).toMatchObject({
    reason: "reason-missing",
  });
  expect(await rejectPetition(town.tom, { ...step, codes: ["nonsense"] })).toMatchObject({
    reason: "reason-unknown",
  });
  expect(await rejectPetition(town.ines, step)).toMatchObject({ reason: "not-moderator" });
  const hiding = { ...step, codes: ["duplicate", "libellous"] };
  expect(await rejectPetition(town.tom, hiding)).toEqual({ ok: true, value: { state: "hidden" } });

  expect(await stateOf(town, id)).toMatchObject({ contribution: { visibility: "hidden" } });
  expect(await showPetition(town.anyone, number)).toBeNull();
  const all = PetitionListQuery.parse({ state: "all", q: "towpath" });
  expect((await listPetitions(town.anyone, all)).petitions).toEqual([]);
  expect(await searchContributions(town.anyone, { words: "towpath" })).toEqual([]);
});

test("the public sees a rejected petition without the parts left out, while staff keep what was sent in", async () => {
  const town = await aCouncil();
  const { id, ...step } = await aWaitingPetition(town, {
    returned: true,
    title: "Sack Mr Price",
    details: "He lives at 4 Mill Lane.",
  });
  const hiddenParts = ["title", "details"] as const;
  await rejectPetition(town.tom, {
    ...step,
    mail: false,
    ...grounds,
    hiddenParts: [...hiddenParts],
  });
  const shown = await showPetition(town.anyone, step.number);
  expect(shown).toMatchObject({ title: "A petition whose title is not shown" });
  expect(shown!.html).toBe("<p>It is dark by five.</p>");
  const kept = await town.ade.read((db) =>
    db.petitionSubmission.findFirst({ where: { petitionId: id } }),
  );
  expect(kept).toMatchObject({ title: "Sack Mr Price", details: "He lives at 4 Mill Lane." });
  const revisions = await town.ade.read((db) => db.contributionRevision.count());
  expect(revisions).toBe(0);
});
