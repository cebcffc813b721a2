import { changeVisibility } from "#app/domains/contributions/commands/change-visibility.server.ts";
import { writeContribution } from "#app/domains/contributions/commands/write-contribution.server.ts";
import { petitionStarted } from "#app/domains/petitions/events.starting.ts";
import { mayStart } from "#app/domains/petitions/policy.starting.ts";
import { findDraft, type FoundDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { lockDraft } from "#app/domains/petitions/queries/lock-draft.sql.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { supporterRow } from "#app/domains/petitions/queries/supporter-row.server.ts";
import { heldForRate, ownMatter, turnedAway } from "#app/domains/petitions/rules.starting.ts";
import {
  OrganiserForm,
  placeOf,
  WordsForm,
  type PersonForm,
} from "#app/domains/petitions/schema.starting.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { nextNumber } from "#app/platform/ids.server.ts";
import { allowWithin } from "#app/platform/limits/allow.server.ts";
import { announce } from "#app/platform/outbox/announce.server.ts";
import { done, refused } from "#app/platform/outcome.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";

/**
 * Somebody sends in the petition they wrote, from an address of the internet. It gathers sponsors
 * first; nobody else reads it. Of one draft there is one petition, however often the button is pressed;
 * what comes third from one place within a day is held back, and looks the same to whoever sends it.
 */
export async function startPetition(context: Context, secret: string, address: string) {
  if (!mayStart(context.actor)) return refused("not-taking-part");
  await vaultOf(context);
  return context.write(async (db) => {
    await lockDraft(db, secret);
    const inside = within(context, db);
    const draft = await findDraft(inside, secret);
    if (!draft || draft.content.handedTo) return refused("draft-unknown");
    if (draft.isUsed) return done(null);

    const written = completed(draft);
    if (!written) return refused("draft-unfinished");
    if (turnedAway(await showScheme(inside), written)) return refused("draft-turned-away");

    const isAllowed = await allowWithin(db, context, "petition-starts", { address });
    const held = isAllowed.ok ? null : heldForRate;
    await store(inside, db, draft.id, written, { address, held });
    await use(inside, db, draft.id);
    await announce(
      db,
      petitionStarted,
      { petitionId: draft.id, letter: 0 },
      { once: `${draft.id}:0` },
    );
    return done(null);
  });
}

type Completed = NonNullable<ReturnType<typeof completed>>;

/** Everything in it, judged once more as the forms judge it; null if something is missing. */
function completed({ content }: FoundDraft) {
  const words = WordsForm.safeParse(content);
  const person = OrganiserForm.safeParse({ postcode: "", country: "", ...content });
  const { connection, adult, concerns = ownMatter } = content;
  if (!words.success || !person.success || !connection) return null;
  return { words: words.data, person: person.data, connection, adult, concerns };
}

async function store(
  context: Context,
  db: Db,
  id: string,
  { words, person, connection }: Completed,
  { address, held }: { address: string; held: string | null },
): Promise<void> {
  const number = await nextNumber(db, "petition");
  const { title, background, details } = words;
  const contribution = await writeContribution(
    { ...context, actor: { kind: "service", job: "petitions.start" } },
    {
      kind: "petition",
      format: "plain",
      title,
      body: background,
      details: details || undefined,
      url: `/petitions/${number}`,
      pageTag: `petition:${id}`,
    },
  );
  await changeVisibility(context, contribution.id, "held");
  const created = { id, number, contributionId: contribution.id, createdAt: context.now };
  await db.petition.create({ data: { ...created, state: "gathering", heldBecause: held } });
  await db.petitionSubmission.create({
    data: { petitionId: id, version: 1, title, background, details, submittedAt: context.now },
  });
  await storeOrganiser(context, db, id, person, { connection, address });
}

async function storeOrganiser(
  context: Context,
  db: Db,
  petitionId: string,
  person: PersonForm,
  where: { connection: string; address: string },
): Promise<void> {
  const signature = await supporterRow(context, { ...person, ...placeOf(person), ...where });
  const { name, email, emailKey, postcode, country, connection, locale, network } = signature;
  await db.petitionCreator.create({
    data: { petitionId, name, email, emailKey, postcode, country, connection, locale, network },
  });
  await db.signature.create({ data: { ...signature, petitionId, kind: "creator" } });
}

/** What was typed is in the petition now; the draft only remembers that it was sent. */
async function use(context: Context, db: Db, id: string): Promise<void> {
  const content = (await vaultOf(context)).seal("{}");
  await db.petitionDraft.updateMany({
    where: { id },
    data: { content, email: null, emailKey: null, usedAt: context.now },
  });
}
