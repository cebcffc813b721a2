import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import type { Row } from "#app/domains/open-data/schema.ts";

/** Petitions that somebody started or began to write, and what they did about petitions for the council. */
export async function heldAsPetitions(search: Search) {
  return {
    started: await started(search),
    "petition-drafts": await drafts(search),
    "signing-rules": await rules(search),
    "petition-work": await work(search),
  };
}

async function started({ db, vault, emailKey, since }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.petitionCreator.findMany({
    where: { emailKey },
    orderBy: { createdAt: "asc" },
    include: {
      petition: { include: { contribution: { select: { title: true } }, reviews: true } },
    },
  });
  return rows.flatMap(({ petition, name, email, createdAt, ...row }): Row[] => {
    if (createdAt < since) return [{ created: createdAt }];
    return [
      {
        number: petition.number,
        petition: petition.contribution.title,
        state: petition.state,
        name,
        email: email && vault.open(email),
        postcode: row.postcode,
        connection: row.connection,
        language: row.locale,
        created: createdAt,
        confirmed: row.confirmedAt,
      },
      ...petition.reviews.map(({ text, state, requestedAt }) => ({
        number: petition.number,
        kind: "review",
        text,
        state,
        created: requestedAt,
      })),
    ];
  });
}

async function drafts({ db, vault, emailKey, since }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.petitionDraft.findMany({ where: { emailKey } });
  return rows.map(({ content, locale, createdAt, savedAt, expiresAt }) => {
    if (createdAt < since) return { created: createdAt };
    return {
      text: vault.open(content),
      language: locale,
      created: createdAt,
      edited: savedAt,
      expires: expiresAt,
    };
  });
}

async function rules({ db, vault, emailKey, since }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.signingRule.findMany({ where: { emailKey } });
  return rows.map(({ email, effect, reason, createdAt, endedAt }) => {
    if (createdAt < since) return { created: createdAt };
    return {
      email: email && vault.open(email),
      rule: effect,
      reason,
      created: createdAt,
      ended: endedAt,
    };
  });
}

async function work({ db, personId }: Search): Promise<Row[]> {
  const about = { petition: { select: { number: true } } };
  const createdById = personId;
  const mine = <Made extends { createdAt: Date }>(kind: string, rows: Made[]): Row[] =>
    rows.map((row) => ({ kind, ...reasonOf(row), created: row.createdAt }));
  const [claimed, notes, entries, mailings, reviews, holds, batches] = [
    await db.petition.findMany({ where: { claimedById: personId } }),
    await db.petitionNote.findMany({ where: { authorId: personId }, include: about }),
    await db.petitionEntry.findMany({ where: { authorId: personId }, include: about }),
    await db.petitionMailing.findMany({ where: { requestedBy: personId }, include: about }),
    await db.petitionReview.findMany({ where: { decidedById: personId }, include: about }),
    await db.signatureHold.findMany({ where: { reviewedById: personId }, include: about }),
    await db.paperBatch.findMany({
      where: { OR: [{ keyedById: personId }, { checkedById: personId }] },
      include: about,
    }),
  ];
  return [
    ...claimed.map(({ number, claimedAt }) => ({ kind: "claim", number, created: claimedAt })),
    ...notes.map(({ text, createdAt, petition }) => {
      return { kind: "note", number: petition.number, text, created: createdAt };
    }),
    ...entries.map(({ kind, title, text, publishedAt, petition }) => {
      return { kind, number: petition.number, title, text, created: publishedAt };
    }),
    ...mailings.map(({ subject, requestedAt, petition }) => {
      return { kind: "letter", number: petition.number, subject, created: requestedAt };
    }),
    ...reviews.map(({ state, decidedAt, petition }) => {
      return { kind: "review", number: petition.number, state, decided: decidedAt };
    }),
    ...holds.map(({ outcome, reason, reviewedAt, petition }) => {
      return { kind: "hold", number: petition.number, outcome, reason, decided: reviewedAt };
    }),
    ...batches.map(({ number, reason, keyedAt, checkedAt, ...batch }) => {
      const at = batch.keyedById === personId ? { created: keyedAt } : { decided: checkedAt };
      return { kind: "paper", number, reason, ...at };
    }),
    ...mine("removal", await db.signatureRemoval.findMany({ where: { createdById } })),
    ...mine("rule", await db.signingRule.findMany({ where: { createdById } })),
    ...mine("pause", await db.petitionPause.findMany({ where: { createdById } })),
    ...mine("closure", await db.petitionClosure.findMany({ where: { createdById } })),
  ];
}

function reasonOf(row: object): Row {
  if ("reason" in row) return { reason: String(row.reason) };
  return "message" in row ? { text: String(row.message) } : {};
}
