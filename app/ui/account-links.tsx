import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/ui/messages.en.ts";
import { PersonName } from "#app/ui/person-name.tsx";

export interface SignedInPerson {
  name: string;
  /** Their own page. */
  href?: string;
  /** Where the sign-out form is sent. */
  signOutHref: string;
}

interface AccountLinksProps {
  person?: SignedInPerson;
  signInHref?: string;
}

/** Who is signed in and the way out, or the way in; signing out changes something, so it is a form. */
export function AccountLinks({ person, signInHref }: AccountLinksProps) {
  const t = useTranslator(messages);
  if (!person) {
    return signInHref ? (
      <a className="govuk-link govuk-link--no-visited-state" href={signInHref}>
        {t("signIn")}
      </a>
    ) : null;
  }
  return (
    <div className="account-links">
      <span className="govuk-visually-hidden">{t("signedInAs")} </span>
      {person.href ? (
        <a className="govuk-link govuk-link--no-visited-state" href={person.href}>
          <PersonName name={person.name} />
        </a>
      ) : (
        <PersonName name={person.name} />
      )}
      <form method="post" action={person.signOutHref}>
        <button type="submit" className="link-button">
          {t("signOut")}
        </button>
      </form>
    </div>
  );
}
