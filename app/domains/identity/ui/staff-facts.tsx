import { messages } from "#app/domains/identity/messages.people.en.ts";
import type { StaffMember } from "#app/domains/identity/queries/show-staff-member.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

/** Where a member of staff is reached, what they belong to and how they sign in. */
export function StaffFacts({ person, timeZone }: { person: StaffMember; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { directory, passkeys, password, authenticator } = person.ways;
  const ways = [
    directory && t("way-directory"),
    passkeys > 0 && t("way-passkeys", { count: passkeys }),
    password && t("way-password"),
    authenticator && t("way-authenticator"),
  ].filter(Boolean);
  const moment = person.invitedUntil && sayMoment(locale, timeZone, person.invitedUntil);
  const invited = moment && t("person-invited", { moment });
  const teams = person.teams.map(({ slug, name, leads }) => (
    <>
      <a className="govuk-link" href={`/staff/teams/${slug}`}>
        {name}
      </a>
      {leads && ` (${t("lead")})`}
    </>
  ));
  return (
    <SummaryList
      rows={[
        { key: t("column-email"), value: <span className="long-words">{person.email}</span> },
        { key: t("column-teams"), value: <Meta items={teams} /> },
        { key: t("column-ways"), value: ways.join(", ") || invited || t("ways-none") },
        {
          key: t("column-last-seen"),
          value: person.lastSeen ? sayMoment(locale, timeZone, person.lastSeen) : t("seen-never"),
        },
      ]}
    />
  );
}
