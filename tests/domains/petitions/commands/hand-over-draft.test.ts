import { expect, test } from "vitest";
import { forgetCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { handOverDraft } from "#app/domains/petitions/commands/hand-over-draft.server.ts";
import { mailDraft } from "#app/domains/petitions/commands/mail-draft.server.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { showHandover } from "#app/domains/petitions/queries/show-handover.server.ts";
import { showOtherWay } from "#app/domains/petitions/queries/show-other-way.server.ts";
import { aDraft, schemeOf, written } from "#tests/domains/petitions/a-start.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";
import { isInVault } from "#app/platform/vault/vault.server.ts";

test("the county's matter is offered to the county, with the draft, and nothing moves before the consent", async () => {
  const [town, county] = await neighbours();
  const secret = await aDraft(town);
  const way = await showOtherWay(town.anyone, "roads", secret);
  expect(way).toMatchObject({
    kind: "tier",
    tier: { matter: "Roads", council: "Eastmere", origin: county.council.origin },
    draft: { title: written.title, name: written.name },
  });
  expect(await draftsOf(county)).toEqual([]);
});

test("with the consent it is a draft there, under that council's own key, and blank here", async () => {
  const [town, county] = await neighbours();
  const secret = await aDraft(town);
  await mailDraft(town.anyone, secret, written.email);
  for (let press = 1; press <= 2; press += 1) {
    expect(await handOverDraft(town.anyone, secret, "roads")).toEqual({ ok: true, value: null });
  }

  const [there, ...more] = await draftsOf(county);
  expect(more).toEqual([]);
  expect(isInVault(there!.content)).toBe(true);
  const { council, link } = (await showHandover(town.anyone, secret))!;
  expect(council).toBe("Eastmere");
  expect(link.startsWith(`${county.council.origin}/petitions/drafts/`)).toBe(true);
  const found = await findDraft(county.anyone, link.split("/").at(-1)!);
  const { title, background, details, name, email, where, postcode, country } = written;
  expect(found).toMatchObject({ isUsed: false });
  expect(found!.content).toEqual({
    title,
    background,
    details,
    name,
    email,
    where,
    postcode,
    country,
  });
  expect((await findDraft(town.anyone, secret))!.content).toEqual({
    handedTo: county.council.slug,
  });
  expect(await draftsOf(town)).toMatchObject([{ email: null, email_key: null }]);
});

test("both councils' trails name the act and the other council, and not a word of the draft", async () => {
  const [town, county] = await neighbours();
  await handOverDraft(town.grace, await aDraft(town), "roads");
  const trail = (of: Town) =>
    reality(
      "SELECT action, actor_kind, after FROM audit_entries WHERE council_id = $1 AND action LIKE 'petitions.%'",
      [of.council.id],
    );
  expect(await trail(town)).toEqual([
    {
      action: "petitions.hand-over-draft",
      actor_kind: "anyone",
      after: { to: county.council.slug },
    },
  ]);
  expect(await trail(county)).toEqual([
    { action: "petitions.receive-draft", actor_kind: "anyone", after: { from: town.council.slug } },
  ]);
});

test("only what the scheme says another council decides is handed over, and only by its writer", async () => {
  const [town, county] = await neighbours();
  const secret = await aDraft(town);
  const answer = async (key: string, matter: string) => {
    const outcome = await handOverDraft(town.anyone, key, matter);
    return outcome.ok ? "moved" : outcome.reason;
  };
  expect(await answer(secret, "planning")).toBe("tier-unknown");
  expect(await answer(secret, "moon")).toBe("tier-unknown");
  expect(await answer("", "roads")).toBe("draft-unknown");
  expect(await answer("forged-forged-forged", "roads")).toBe("draft-unknown");
  expect(await draftsOf(county)).toEqual([]);
});

async function neighbours(): Promise<[Town, Town]> {
  const [town, county] = [await aCouncil(), await aCouncil({ name: "Eastmere" })];
  const councilSlug = county.council.slug;
  await schemeOf(town, {
    otherTiers: [
      { key: "roads", matter: "Roads", matterCy: "Ffyrdd", councilSlug },
      { key: "moon", matter: "The moon", matterCy: "Y lleuad", councilSlug: "nowhere" },
    ],
  });
  forgetCouncils();
  return [town, county];
}

function draftsOf({ council }: Town) {
  return reality<{ content: string }>("SELECT * FROM petition_drafts WHERE council_id = $1", [
    council.id,
  ]);
}
