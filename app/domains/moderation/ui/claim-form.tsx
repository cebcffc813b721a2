import { messages } from "#app/domains/moderation/messages.en.ts";
import type { ShownCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";

/** The button with which a moderator takes a case on, or keeps it. */
export function ClaimForm({ found: { number, version, isMine } }: { found: ShownCase }) {
  const t = useTranslator(messages);
  return (
    <form method="post" action={`/staff/cases/${number}/claim`}>
      <input type="hidden" name="version" value={version} />
      {!isMine && <p className="govuk-body">{t("claim-lead")}</p>}
      <Button variant={isMine ? "secondary" : undefined} preventDoubleClick>
        {t(isMine ? "claim-again" : "claim")}
      </Button>
    </form>
  );
}
