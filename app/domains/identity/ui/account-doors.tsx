import { messages } from "#app/domains/identity/messages.en.ts";
import { messages as leaving } from "#app/domains/identity/messages.leaving.en.ts";
import { messages as names } from "#app/domains/identity/messages.names.en.ts";
import { messages as passkeys } from "#app/domains/identity/messages.passkeys.en.ts";
import { messages as secondFactor } from "#app/domains/identity/messages.second-factor.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Card, CardList } from "#app/ui/card.tsx";

/** What else somebody has here, each with a page of its own. */
export function AccountDoors({ isStaff }: { isStaff: boolean }) {
  const t = useTranslator(messages);
  const say = useTranslator(passkeys);
  const sayWays = useTranslator(secondFactor);
  const sayMore = useTranslator(leaving);
  const sayNames = useTranslator(names);
  return (
    <CardList>
      <Card level={3} title={t("account-subscriptions")} href="/account/subscriptions">
        <p>{t("account-subscriptions-hint")}</p>
      </Card>
      <Card level={3} title={sayNames("signatures-card")} href="/account/signatures">
        <p>{sayNames("signatures-card-hint")}</p>
      </Card>
      <Card level={3} title={say("passkeys-title")} href="/account/passkeys">
        <p>{say("passkeys-hint")}</p>
      </Card>
      {isStaff && (
        <Card level={3} title={sayWays("ways-title")} href="/account/sign-in">
          <p>{sayWays("ways-link-hint")}</p>
        </Card>
      )}
      <Card level={3} title={sayMore("data-card")} href="/account/data">
        <p>{sayMore("data-card-hint")}</p>
      </Card>
      <Card level={3} title={sayMore("leaving-card")} href="/account/leaving">
        <p>{sayMore("leaving-card-hint")}</p>
      </Card>
    </CardList>
  );
}
