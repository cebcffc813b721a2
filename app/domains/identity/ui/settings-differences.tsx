import { messages as people } from "#app/domains/identity/messages.en.ts";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { roles } from "#app/domains/identity/schema.ts";
import {
  SignInSettingsSchema,
  staffWays,
  type SessionLimits,
  type SignInSettings,
} from "#app/domains/identity/schema.sign-in.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

const usual = SignInSettingsSchema.parse({});
const hoursInDay = 24;
const minutesInDay = 60 * hoursInDay;

/** What a council has decided differently from the usual, a line each. */
export function SettingsDifferences({ settings }: { settings: SignInSettings }) {
  const t = useTranslator(messages);
  const say = useTranslator(people);
  const { ways, directory, sessions } = settings;
  const sayLimits = useLimits();

  const changedWays = staffWays.filter((way) => ways[way] !== usual.ways[way]);
  const everyone = ["resident", ...roles] as const;
  const changedSessions = everyone.filter((who) => !isSame(sessions[who], usual.sessions[who]));
  const lines = [
    ...changedWays.map((way) =>
      t("differs-way", { way: t(`way-${way}`), own: ways[way] ? "on" : "off" }),
    ),
    ...(directory ? [t("differs-directory", { issuer: directory.issuer })] : []),
    ...changedSessions.map((who) => {
      const [idle, absolute] = sayLimits(sessions[who]);
      const [usualIdle, usualAbsolute] = sayLimits(usual.sessions[who]);
      const limits = { idle, absolute, usualIdle, usualAbsolute };
      return t("differs-session", { who: say(`role-${who}`), ...limits });
    }),
  ];
  return (
    <>
      <h2 className="govuk-heading-m">{t("settings-differ")}</h2>
      {lines.length === 0 ? (
        <p className="govuk-body">{t("settings-differ-none")}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How to say limits: in days where they are whole days, else in minutes and hours. */
function useLimits() {
  const t = useTranslator(messages);
  return ({ idleMinutes, absoluteHours }: SessionLimits): [string, string] => [
    idleMinutes % minutesInDay === 0
      ? t("days", { count: idleMinutes / minutesInDay })
      : t("minutes", { count: idleMinutes }),
    absoluteHours % hoursInDay === 0
      ? t("days", { count: absoluteHours / hoursInDay })
      : t("hours", { count: absoluteHours }),
  ];
}

function isSame(one: SessionLimits, other: SessionLimits): boolean {
  return one.idleMinutes === other.idleMinutes && one.absoluteHours === other.absoluteHours;
}
