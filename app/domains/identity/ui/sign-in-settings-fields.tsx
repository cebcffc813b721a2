import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { staffWays, type SignInSettings } from "#app/domains/identity/schema.sign-in.ts";
import { GroupLines, type FieldState } from "#app/domains/identity/ui/group-lines.tsx";
import { SessionLimits } from "#app/domains/identity/ui/session-limits.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

interface SettingsFieldsProps extends FieldState {
  settings: SignInSettings & { hasSecret: boolean };
  /** The ways that are ticked. */
  ways: readonly string[];
  redirectAddress: string;
  teams: { slug: string; name: string }[];
}

/** Every question about how people of the council sign in. */
export function SignInSettingsFields(props: SettingsFieldsProps) {
  const { settings, ways, redirectAddress, teams, value, error } = props;
  const t = useTranslator(messages);
  const { directory } = settings;
  const shown = (name: string, kept = "") => ({
    name,
    error: error(name),
    defaultValue: value(name, kept),
  });
  return (
    <>
      <TwoThirds>
        <Checkboxes
          name="ways"
          legend={t("settings-ways")}
          legendSize="m"
          hint={t("settings-ways-hint")}
          error={error("ways")}
          defaultValues={ways}
          items={staffWays.map((way) => ({ value: way, label: t(`way-${way}`) }))}
        />
        <h2 className="govuk-heading-m">{t("settings-directory")}</h2>
        <InsetText>
          {t("settings-redirect")} <code>{redirectAddress}</code>
        </InsetText>
        <Input
          {...shown("issuer", directory?.issuer)}
          label={t("settings-issuer")}
          hint={t("settings-issuer-hint")}
          inputMode="url"
          spellCheck={false}
        />
        <Input
          {...shown("clientId", directory?.clientId)}
          label={t("settings-client")}
          spellCheck={false}
          autoComplete="off"
        />
        <Input
          name="secret"
          type="password"
          label={t("settings-secret")}
          hint={t(settings.hasSecret ? "settings-secret-kept" : "settings-secret-none")}
          error={error("secret")}
          autoComplete="off"
        />
        <Input
          {...shown("groupsClaim", directory?.groupsClaim ?? "groups")}
          label={t("settings-claim")}
          className="govuk-input--width-20"
          spellCheck={false}
        />
        <Textarea
          {...shown("domains", directory?.domains.join("\n"))}
          label={t("settings-domains")}
          hint={t("settings-domains-hint")}
          rows={3}
          spellCheck={false}
        />
      </TwoThirds>
      <GroupLines groups={directory?.groups ?? []} {...{ teams, value, error }} />
      <SessionLimits sessions={settings.sessions} {...{ value, error }} />
    </>
  );
}
