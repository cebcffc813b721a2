import { messages } from "#app/domains/identity/messages.people.en.ts";
import type { ShownTeam } from "#app/domains/identity/queries/show-team.server.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

type Member = ShownTeam["members"][number];

/** The members of a team, those who lead it first. */
export function MemberTable({ team }: { team: ShownTeam }) {
  const t = useTranslator(messages);
  const mayChange = team.members.some((member) => member.mayTakeOut || member.mayAppoint);
  return (
    <WideTable narrow label={t("team-members")}>
      <Table
        caption={t("team-members")}
        captionSize="m"
        head={[t("column-name"), t("team-leads"), ...(mayChange ? [t("column-change")] : [])]}
        firstCellIsHeader
        rows={team.members.map((member) => [
          <Name member={member} isLink={team.seesPeople} />,
          member.leads ? <Tag>{t("lead")}</Tag> : "",
          ...(mayChange ? [<Changes slug={team.slug} member={member} />] : []),
        ])}
      />
    </WideTable>
  );
}

function Name({ member: { id, name }, isLink }: { member: Member; isLink: boolean }) {
  if (!isLink) return name;
  return (
    <a className="govuk-link" href={`/staff/people/${id}`}>
      {name}
    </a>
  );
}

function Changes({ slug, member }: { slug: string; member: Member }) {
  const t = useTranslator(messages);
  const address = `/staff/teams/${slug}/members/${member.id}`;
  const about = <span className="govuk-visually-hidden">: {member.name}</span>;
  return (
    <>
      {member.mayAppoint && (
        <form method="post" action={`${address}/lead`}>
          <input type="hidden" name="leads" value={member.leads ? "no" : "yes"} />
          <button type="submit" className="link-button">
            {t(member.leads ? "team-dismiss" : "team-appoint")}
            {about}
          </button>
        </form>
      )}
      {member.mayTakeOut && (
        <form method="post" action={`${address}/end`}>
          <button type="submit" className="link-button">
            {t("team-take-out")}
            {about}
          </button>
        </form>
      )}
    </>
  );
}
