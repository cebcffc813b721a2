import type { Search } from "#app/domains/open-data/queries/search.server.ts";
import type { Row } from "#app/domains/open-data/schema.ts";
import { secretly } from "#app/platform/mail/forget-secrets.server.ts";

/**
 * What was done with somebody's e-mail address, signed in or not: letters, signatures, responses. Of
 * what is older than their account only when it was: the mailbox may have been somebody else's then.
 */
export async function heldUnderAddress(search: Search) {
  return {
    letters: await letters(search),
    signatures: await signatures(search),
    responses: await responses(search),
  };
}

async function letters({ db, vault, emailKey, since }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.email.findMany({
    where: { recipientKey: emailKey },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, key, recipient, subject, text, state, createdAt, sentAt }) => {
    if (createdAt < since) return { created: createdAt };
    return {
      id,
      email: vault.open(recipient),
      state,
      created: createdAt,
      sent: sentAt,
      ...(key.startsWith(secretly)
        ? {}
        : {
            subject,
            text,
          }),
    };
  });
}

async function signatures({ db, context, vault, emailKey, since }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.signature.findMany({
    where: { emailKey },
    orderBy: { createdAt: "asc" },
    include: { area: true, petition: { include: { contribution: { select: { title: true } } } } },
  });
  return rows.map(({ id, name, email, petition, area, ...row }) => {
    if (row.createdAt < since) return { created: row.createdAt };
    return {
      id,
      petition: petition.contribution.title,
      number: petition.number,
      name,
      email: vault.open(email),
      postcode: row.postcode,
      connection: row.connection,
      source: row.address,
      area: area && (context.locale === "cy" ? area.nameCy : area.name),
      language: row.locale,
      state: row.state,
      created: row.createdAt,
      confirmed: row.confirmedAt,
    };
  });
}

async function responses({ db, context, vault, emailKey, since }: Search): Promise<Row[]> {
  if (!emailKey) return [];
  const rows = await db.consultationResponse.findMany({
    where: { emailKey },
    orderBy: { submittedAt: "asc" },
    include: { consultation: true, answers: { include: { question: true } } },
  });
  const isWelsh = context.locale === "cy";
  return rows.flatMap(({ reference, email, locale, submittedAt, ...row }): Row[] => {
    const { consultation, answers } = row;
    if (submittedAt < since) return [{ created: submittedAt }];
    return [
      {
        reference,
        consultation: isWelsh ? consultation.titleCy : consultation.title,
        email: email && vault.open(email),
        language: locale,
        created: submittedAt,
      },
      ...answers.map(({ question, text, choice, scale }) => ({
        reference,
        question: isWelsh ? question.promptCy : question.prompt,
        answer: text ?? choice ?? scale,
      })),
    ];
  });
}
