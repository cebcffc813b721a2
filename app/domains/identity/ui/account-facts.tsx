import { messages } from "#app/domains/identity/messages.en.ts";
import { messages as names } from "#app/domains/identity/messages.names.en.ts";
import { sayHour } from "#app/domains/identity/rules.ts";
import type { Locale } from "#app/platform/context.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PersonName } from "#app/ui/person-name.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface AccountFactsProps {
  person: {
    name: string;
    shown: string;
    email: string;
    locale: Locale;
    zone: string;
    digestHour: number;
    area?: string;
  };
}

/** What somebody has told about themselves. */
export function AccountFacts({ person }: AccountFactsProps) {
  const t = useTranslator(messages);
  const say = useTranslator(names);
  const { name, shown, email, locale, zone, digestHour, area } = person;
  return (
    <>
      <SummaryList
        rows={[
          { key: t("account-name"), value: <PersonName name={name} /> },
          { key: say("account-public"), value: <PersonName name={shown} /> },
          { key: t("account-email"), value: email },
          { key: t("account-language"), value: t(`language-${locale}`) },
          { key: t("account-area"), value: area ?? t("account-no-area") },
          { key: say("account-zone"), value: zone },
          {
            key: t("account-digest"),
            value: t("account-digest-at", { hour: sayHour(digestHour) }),
          },
        ]}
      />
      <ButtonLink href="/account/edit" variant="secondary">
        {t("account-change-all")}
      </ButtonLink>
    </>
  );
}
