import { messages as people } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { roles } from "#app/domains/identity/schema.ts";
import type { SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import type { FieldState } from "#app/domains/identity/ui/group-lines.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Input } from "#app/ui/input.tsx";
import { Table } from "#app/ui/table.tsx";

interface SessionLimitsProps extends FieldState {
  sessions: SignInSettings["sessions"];
}

const hoursInDay = 24;
const minutesInDay = 60 * hoursInDay;

/** How long people stay signed in, role by role. */
export function SessionLimits({ sessions, value, error }: SessionLimitsProps) {
  const t = useTranslator(messages);
  const say = useTranslator(people);
  const number = (name: string, label: string, kept: number) => ({
    name,
    label,
    error: error(name),
    defaultValue: value(name, `${kept}`),
    inputMode: "numeric" as const,
    className: "govuk-input--width-4",
  });
  const quiet = {
    labelClassName: "govuk-visually-hidden",
    groupClassName: "govuk-!-margin-bottom-0",
  };
  const { resident } = sessions;
  return (
    <>
      <Table
        className="govuk-table--small-text-until-tablet"
        caption={t("settings-sessions")}
        captionSize="m"
        firstCellIsHeader
        head={[t("sessions-who"), t("sessions-idle"), t("sessions-absolute")]}
        rows={roles.map((role) => {
          const who = say(`role-${role}`);
          const { idleMinutes, absoluteHours } = sessions[role];
          const idle = t("sessions-of", { what: t("sessions-idle"), who });
          const absolute = t("sessions-of", { what: t("sessions-absolute"), who });
          return [
            who,
            <Input
              key="idle"
              {...number(`sessions.${role}.idleMinutes`, idle, idleMinutes)}
              {...quiet}
            />,
            <Input
              key="absolute"
              {...number(`sessions.${role}.absoluteHours`, absolute, absoluteHours)}
              {...quiet}
            />,
          ];
        })}
      />
      <p className="govuk-hint govuk-!-margin-bottom-6">{t("sessions-hint")}</p>
      <Input
        {...number(
          "residentIdleDays",
          t("sessions-resident-idle"),
          Math.round(resident.idleMinutes / minutesInDay),
        )}
      />
      <Input
        {...number(
          "residentDays",
          t("sessions-resident-absolute"),
          Math.round(resident.absoluteHours / hoursInDay),
        )}
      />
    </>
  );
}
