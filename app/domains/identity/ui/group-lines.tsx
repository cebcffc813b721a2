import { messages as people } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { GroupGrantSchema, type GroupGrant } from "#app/domains/identity/schema.sign-in.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";
import { Table } from "#app/ui/table.tsx";
import { WideTable } from "#app/ui/wide-table.tsx";

/** What was typed into a field, or else what is kept; and what is wrong with it. */
export interface FieldState {
  value(field: string, kept?: string): string;
  error(field: string): string | undefined;
}

interface GroupLinesProps extends FieldState {
  groups: readonly GroupGrant[];
  teams: { slug: string; name: string }[];
}

const emptyLines = 3;
const mostLines = 90;

/** Which group of the directory gives which role here: a line each, and empty ones for more. */
export function GroupLines({ groups, ...rest }: GroupLinesProps) {
  const t = useTranslator(messages);
  const count = Math.min(groups.length + emptyLines, mostLines);
  const lines = Array.from({ length: count }, (_, at) => at);
  const columns = ["group", "role", "draft", "team"] as const;
  return (
    <>
      <WideTable label={t("settings-groups")}>
        <Table
          caption={t("settings-groups")}
          captionSize="m"
          head={columns.map((column) => t(`groups-${column}`))}
          rows={lines.map((at) => cellsOf({ at, kept: groups[at], ...rest }))}
        />
      </WideTable>
      <p className="govuk-hint govuk-!-margin-bottom-6">{t("settings-groups-hint")}</p>
    </>
  );
}

interface LineProps extends Omit<GroupLinesProps, "groups"> {
  at: number;
  kept: GroupGrant | undefined;
}

function cellsOf(line: LineProps) {
  return [
    <GroupName key="group" {...line} />,
    <GroupRole key="role" {...line} />,
    <DraftOnly key="draft" {...line} />,
    <GroupTeam key="team" {...line} />,
  ];
}

function GroupName({ at, kept, value, error }: LineProps) {
  const name = `groups[${at}].group`;
  return (
    <Input
      {...quiet(useLineLabel("groups-group", at))}
      name={name}
      error={error(name)}
      defaultValue={value(name, kept?.group ?? "")}
      spellCheck={false}
      autoComplete="off"
    />
  );
}

function GroupRole({ at, kept, value, error }: LineProps) {
  const t = useTranslator(messages);
  const say = useTranslator(people);
  const name = `groups[${at}].role`;
  const roles = GroupGrantSchema.shape.role.options;
  return (
    <Select
      {...quiet(useLineLabel("groups-role", at))}
      name={name}
      error={error(name)}
      defaultValue={value(name, kept?.role ?? "")}
      items={[
        { value: "", label: t("groups-no-role") },
        ...roles.map((role) => ({ value: role, label: say(`role-${role}`) })),
      ]}
    />
  );
}

function DraftOnly({ at, kept, value, error }: LineProps) {
  const name = `groups[${at}].draftOnly`;
  const label = useLineLabel("groups-draft", at);
  const problem = error(name);
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {problem && <p className="govuk-error-message">{problem}</p>}
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={name}
          name={name}
          type="checkbox"
          defaultChecked={value(name, kept?.draftOnly ? "on" : "") === "on"}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={name}>
          <span className="govuk-visually-hidden">{label}</span>
        </label>
      </div>
    </div>
  );
}

function GroupTeam({ at, kept, teams, value, error }: LineProps) {
  const t = useTranslator(messages);
  const name = `groups[${at}].team`;
  return (
    <Select
      {...quiet(useLineLabel("groups-team", at))}
      name={name}
      error={error(name)}
      defaultValue={value(name, kept?.team ?? "")}
      items={[
        { value: "", label: t("groups-no-team") },
        ...teams.map(({ slug, name: team }) => ({ value: slug, label: team })),
      ]}
    />
  );
}

function useLineLabel(
  column: "groups-group" | "groups-role" | "groups-draft" | "groups-team",
  at: number,
) {
  const t = useTranslator(messages);
  return t("groups-line", { what: t(column), number: at + 1 });
}

/** The head of the column says it to the eye. */
function quiet(label: string) {
  return {
    label,
    labelClassName: "govuk-visually-hidden",
    groupClassName: "govuk-!-margin-bottom-0",
  };
}
