import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import type { StaffWay } from "#app/domains/identity/schema.sign-in.ts";
import { PasskeySignIn } from "#app/domains/identity/ui/passkey-sign-in.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";

interface StaffWaysProps {
  ways: readonly StaffWay[];
  /** Where to go on to once signed in. */
  next: string;
}

/** The ways in for staff that the council has switched on. */
export function StaffWays({ ways, next }: StaffWaysProps) {
  const t = useTranslator(messages);
  if (ways.length === 0) return <p className="govuk-body">{t("staff-door-none")}</p>;
  return (
    <>
      {ways.includes("directory") && (
        <form method="post" action="/staff/sign-in/directory">
          <input type="hidden" name="next" value={next} />
          <p className="govuk-body">{t("staff-door-directory-hint")}</p>
          <Button preventDoubleClick>{t("staff-door-directory")}</Button>
        </form>
      )}
      {ways.includes("passkey") && <PasskeySignIn door="staff" next={next} />}
      {ways.includes("password") && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`/staff/sign-in/password?next=${encodeURIComponent(next)}`}
          >
            {t("staff-door-password")}
          </a>
          <br />
          <span className="govuk-hint">{t("staff-door-password-hint")}</span>
        </p>
      )}
    </>
  );
}
