import type { Db } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/ids.server.ts";
import { vaultOf } from "#app/platform/vault/vault.server.ts";
import { numberOf, plantPetitions } from "#tests/domains/open-data/petition-canaries.ts";
import type { Town } from "#tests/support/council.ts";

interface Somebody {
  personId: string;
  email: string;
  /** Stands in everything that is theirs. */
  mark: string;
}

/** Something of somebody in every table that can hold it; the names of the tables, with what must come out of each. */
export async function plantCanaries(
  town: Town,
  somebody: Somebody,
): Promise<Record<string, string>> {
  const vault = await vaultOf(town.anyone);
  const address = { email: vault.seal(somebody.email), emailKey: vault.keyFor(somebody.email) };
  const { personId } = somebody;
  const mark = (table: string) => `${somebody.mark}-${table}`;
  const planted: Record<string, string> = { people: mark("people") };
  function plant(table: string): string {
    planted[table] = mark(table);
    return mark(table);
  }

  const { write } = town.anyone;
  await write((db) =>
    db.person.updateMany({ where: { id: personId }, data: { name: mark("people"), ...address } }),
  );
  await write((db) => plantWays(db, { personId, address, plant }));
  const contributionId = await write((db) => plantWords(db, town, { personId, plant }));
  await write((db) => plantActs(db, town, { personId, contributionId, plant }));
  const draft = { secretHash: newId(), emailKey: address.emailKey, expiresAt: soon };
  const content = vault.seal(plant("petition_drafts"));
  await write((db) => db.petitionDraft.create({ data: { ...draft, content } }));
  await write((db) => plantLetters(db, town, { address, personId, plant }));
  return planted;
}

export interface Planting {
  personId: string;
  plant: (table: string) => string;
}
export type Address = { email: string; emailKey: string };

const soon = new Date(Date.now() + 60_000);
const secrets = "never to be shown";

async function plantWays(db: Db, { personId, address, plant }: Planting & { address: Address }) {
  const mine = { personId };
  const team = await db.team.create({
    data: { slug: newId(), name: plant("team_members"), nameCy: "T" },
  });
  await db.teamMember.create({ data: { ...mine, teamId: team.id } });
  const hash = () => `${secrets} ${newId()}`;
  await db.roleGrant.create({ data: { ...mine, role: "auditor", reason: plant("role_grants") } });
  await db.session.create({
    data: { ...mine, tokenHash: hash(), device: plant("sessions"), expiresAt: soon },
  });
  await db.signInRequest.create({
    data: {
      ...address,
      returnTo: plant("sign_in_requests"),
      expiresAt: soon,
      linkHash: hash(),
      codeHash: hash(),
      browserHash: hash(),
    },
  });
  await db.passkey.create({
    data: {
      ...mine,
      credentialId: hash(),
      publicKey: Buffer.from(secrets),
      name: plant("passkeys"),
    },
  });
  const before = new Date("2001-02-03T04:05:06Z");
  await db.authenticator.create({ data: { ...mine, secret: secrets, createdAt: before } });
  plant("authenticators");
  await db.password.create({ data: { ...mine, hash: secrets, changedAt: before } });
  plant("passwords");
  await db.invitation.create({ data: { ...mine, tokenHash: hash(), expiresAt: soon } });
  plant("invitations");
  await db.ceremony.create({
    data: {
      ...mine,
      kind: "second-factor",
      browserHash: hash(),
      secret: secrets,
      returnTo: plant("ceremonies"),
      expiresAt: soon,
    },
  });
}

async function plantWords(db: Db, town: Town, { personId, plant }: Planting): Promise<string> {
  const words = { kind: "comment", body: plant("contributions"), html: "", authorId: personId };
  const { id } = await db.contribution.create({ data: { ...words, url: "/threads/1" } });
  await db.contributionRevision.create({
    data: { contributionId: id, revision: 1, body: plant("contribution_revisions"), html: "" },
  });
  const { id: caseId } = await db.moderationCase.create({
    data: {
      contributionId: id,
      revision: 1,
      number: numberOf(id),
      claimedById: town.tom.actor.personId,
    },
  });
  plant("moderation_cases");
  await db.moderationDecision.create({
    data: {
      caseId,
      outcome: "hide",
      sentence: plant("moderation_decisions"),
      decidedById: town.tom.actor.personId,
    },
  });
  await db.answerDraft.create({
    data: {
      number: numberOf(id),
      subjectKind: "thread",
      subjectId: id,
      subject: {},
      teamId: town.highways.id,
      body: plant("answer_drafts"),
      authorId: personId,
    },
  });
  return id;
}

async function plantActs(
  db: Db,
  town: Town,
  { personId, contributionId, plant }: Planting & { contributionId: string },
) {
  const answer = { kind: "answer", body: "An answer.", html: "" };
  const { id } = await db.contribution.create({ data: { ...answer, url: `/${plant("answers")}` } });
  const subject = { subjectKind: "thread", subjectId: contributionId };
  await db.answer.create({ data: { ...subject, contributionId: id, publishedById: personId } });
  await db.subscription.create({ data: { ...subject, personId } });
  plant("subscriptions");
  await db.digestIssue.create({ data: { personId, day: soon, itemCount: 3, upTo: soon } });
  plant("digest_issues");
  const seq = (await db.auditEntry.count()) + 1_000;
  await db.auditEntry.create({
    data: {
      seq,
      actorKind: "staff",
      actorId: town.ade.actor.personId,
      action: "tests",
      subjectKind: "person",
      subjectId: personId,
      why: plant("audit_entries"),
      previousHash: newId(),
      hash: newId(),
    },
  });
}

async function plantLetters(
  db: Db,
  town: Town,
  { address, personId, plant }: Planting & { address: Address },
) {
  await db.email.create({
    data: {
      id: newId(),
      key: newId(),
      messageId: newId(),
      html: "",
      text: plant("emails"),
      recipient: address.email,
      recipientKey: address.emailKey,
      subject: "News",
    },
  });
  const text = { kind: "petition", title: "Trees", body: "More.", html: "" };
  const { id: contributionId } = await db.contribution.create({ data: text });
  const petition = await db.petition.create({
    data: { contributionId, number: numberOf(contributionId), state: "open" },
  });
  const signature = await db.signature.create({
    data: {
      ...address,
      petitionId: petition.id,
      name: plant("signatures"),
      postcode: "WF1 1AA",
      areaId: town.areas[0]!.id,
      connection: "lives",
    },
  });
  await plantPetitions(
    db,
    { petitionId: petition.id, signatureId: signature.id },
    { address, personId, plant },
  );
  const said = { title: "Buses", titleCy: "Bysiau", summary: "", summaryCy: "", background: "" };
  const consultation = await db.consultation.create({
    data: {
      ...said,
      number: numberOf(contributionId),
      backgroundCy: "",
      backgroundHtml: "",
      backgroundHtmlCy: "",
      opensAt: soon,
      closesAt: soon,
    },
  });
  const reference = plant("consultation_responses");
  await db.consultationResponse.create({
    data: { ...address, consultationId: consultation.id, reference, submissionKey: newId() },
  });
}
