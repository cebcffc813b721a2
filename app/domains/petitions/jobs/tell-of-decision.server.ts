import { decisionEmail, type ToldDecision } from "#app/domains/petitions/emails/decision.tsx";
import { petitionDecided } from "#app/domains/petitions/events.moderating.ts";
import { listReasons, type Reason } from "#app/domains/petitions/queries/list-reasons.server.ts";
import { organiserPath } from "#app/domains/petitions/queries/starting-links.server.ts";
import { supportersToWrite } from "#app/domains/petitions/queries/supporters-to-write.server.ts";
import type { PetitionAct } from "#app/domains/petitions/rules.moderating.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { within } from "#app/platform/db/within.ts";
import { jobOn } from "#app/platform/jobs/job.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

/**
 * The creator of a petition and its confirmed sponsors hear what was decided about it, each once; of a
 * return the creator alone. What has been decided otherwise since is not told any more.
 */
export const tellOfDecision = jobOn({
  name: "petitions.tell-of-decision",
  on: petitionDecided,
  async run(context, { petitionId, act, version }) {
    await context.write(async (db) => {
      const inside = within(context, db);
      const petition = await findDecided(inside, petitionId);
      if (act === "remove" || !petition || !statesAfter[act].includes(petition.state)) return;

      const { id, number } = petition;
      const title = petition.submissions[0]?.title ?? petition.contribution.title ?? "";
      const reasons = (await listReasons(inside)).filter(({ code }) =>
        petition.rejectionCodes.includes(code),
      );
      const sentence = ["return", "reject", "give-up"].includes(act)
        ? petition.rejectionDetails
        : await whyInTrail(inside, id, act);
      for (const { key, email: to, locale, ...reader } of await supportersToWrite(inside, id)) {
        if (act === "return" && !reader.isCreator) continue;
        const said = reasons.map((reason) => sentenceIn(locale, reason));
        const decision: ToldDecision = { ...petition, act, title, reasons: said, sentence };
        const email = decisionEmail({
          council: context.council,
          locale,
          reader,
          decision,
          organiserPath: organiserPath({ id, number }),
        });
        const once = `petitions.decided:${id}:${version}:${key}`;
        await queueEmail(inside, { key: once, to, locale, ...email });
      }
    });
  },
});

const statesAfter: Record<PetitionAct, readonly string[]> = {
  publish: ["open"],
  return: ["returned"],
  reject: ["rejected", "hidden"],
  "give-up": ["rejected", "hidden"],
  "take-down": ["hidden"],
  restore: ["open", "closed", "withdrawn", "waiting"],
  remove: ["removed"],
};

function sentenceIn(locale: Locale, { sentence, sentenceCy }: Reason): string {
  return locale === "cy" ? sentenceCy : sentence;
}

/** The reason that a member of staff put on record for the latest decision of a kind. */
async function whyInTrail(context: Context, subjectId: string, act: PetitionAct) {
  const entry = await context.read((db) =>
    db.auditEntry.findFirst({
      where: { action: `petitions.${act}`, subjectKind: "petition", subjectId },
      select: { why: true },
      orderBy: { seq: "desc" },
    }),
  );
  return entry?.why ?? null;
}

function findDecided(context: Context, id: string) {
  return context.read((db) =>
    db.petition.findFirst({
      where: { id },
      select: {
        id: true,
        number: true,
        state: true,
        closesAt: true,
        resubmitBy: true,
        rejectionCodes: true,
        rejectionDetails: true,
        contribution: { select: { title: true } },
        submissions: { orderBy: { version: "desc" }, take: 1, select: { title: true } },
      },
    }),
  );
}
