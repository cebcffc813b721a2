import { findPerson } from "#app/domains/identity/queries/find-person.server.ts";
import { listRoleHolders } from "#app/domains/identity/queries/list-role-holders.server.ts";
import { signaturesTrendingEmail } from "#app/domains/petitions/emails/signatures-trending.tsx";
import { publicProviders, trendAt } from "#app/domains/petitions/rules.integrity.ts";
import { type ListedRule, rulebookOf } from "#app/domains/petitions/rules.rulebook.ts";
import { RuleEffectSchema, RuleKindSchema } from "#app/domains/petitions/schema.integrity.ts";
import type { Context } from "#app/platform/context.ts";
import type { Db } from "#app/platform/db/db.ts";
import { within } from "#app/platform/db/within.ts";
import { newId } from "#app/platform/ids.server.ts";
import { queueEmail } from "#app/platform/mail/queue-email.server.ts";

const day = 24 * 3_600_000;

/**
 * Where unusually many asked to sign a petition within an hour from one network or with one mail
 * domain, that stands on the page of held signatures, and administrators get one letter; about the
 * same source again after a day at the earliest. Networks and domains that are exceptions, and
 * providers at which anybody has a mailbox, are left out. The inner part of the job that watches.
 */
export async function raiseTrends(context: Context): Promise<number> {
  return context.write(async (db) => {
    const unusual = { alertedAt: null, count: { gte: trendAt } };
    const found = await db.signatureSource.findMany({ where: unusual, orderBy: { hour: "asc" } });
    const isExpected = found.length > 0 ? await expectations(db) : () => false;
    const trends = found.filter((source) => !isExpected(source));
    const news: typeof trends = [];
    for (const { petitionId, hour, kind, value, count } of trends) {
      const same = { petitionId, kind, value };
      const lately = { alertedAt: { gte: new Date(context.now.getTime() - day) } };
      const isNews = (await db.signatureSource.count({ where: { ...same, ...lately } })) === 0;
      const { count: raised } = await db.signatureSource.updateMany({
        where: { ...same, hour, alertedAt: null },
        data: { alertedAt: context.now },
      });
      if (isNews && raised > 0) news.push({ ...same, hour, count } as (typeof trends)[number]);
    }
    if (news.length > 0) await tellAdministrators(within(context, db), news.length);
    return trends.length;
  });
}

async function expectations(db: Db) {
  const rows = await db.signingRule.findMany({
    where: { endedAt: null, effect: "allow", kind: { in: ["network", "domain"] } },
    select: { id: true, kind: true, effect: true, value: true },
  });
  const rules = rows.map(({ kind, effect, ...rule }): ListedRule => ({
    ...rule,
    kind: RuleKindSchema.parse(kind),
    effect: RuleEffectSchema.parse(effect),
  }));
  const rulebook = rulebookOf(rules);
  const nobody = { address: null, emailKey: "", emailDomain: "", country: "" };
  return ({ kind, value }: { kind: string; value: string }) => {
    if (kind === "domain" && publicProviders.has(value)) return true;
    const [address] = value.split("/");
    const source = kind === "domain" ? { emailDomain: value } : { address: address! };
    return rulebook({ ...nobody, ...source }) === "allowed";
  };
}

async function tellAdministrators(inside: Context, sources: number): Promise<void> {
  const once = newId();
  for (const personId of await listRoleHolders(inside, ["administrator"])) {
    const person = await findPerson(inside, personId);
    if (!person?.email) continue;
    const { locale, email: to } = person;
    const mail = signaturesTrendingEmail({ council: inside.council, locale, sources });
    await queueEmail(inside, { key: `petitions.trends:${once}:${personId}`, to, locale, ...mail });
  }
}
