import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import type {
  MovingDraft,
  ShownTier,
} from "#app/domains/petitions/queries/show-other-way.server.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

/** Everything of a draft that would move to another council, and the button without which nothing does. */
export function HandoverOffer({ tier, draft }: { tier: ShownTier; draft: MovingDraft }) {
  const t = useTranslator(messages);
  const fields = ["title", "background", "details", "name", "email"] as const;
  return (
    <>
      <h2 className="govuk-heading-m">{t("handover-title")}</h2>
      <p className="govuk-body">{t("handover-text", { council: tier.council })}</p>
      <SummaryList
        rows={fields
          .filter((field) => draft[field] !== "")
          .map((field) => ({
            key: t(`label-${field}`),
            value: <span className="as-written">{draft[field]}</span>,
          }))}
      />
      <form method="post" action="/petitions/new/handover">
        <input type="hidden" name="matter" value={tier.key} />
        <Button preventDoubleClick>{t("handover-button", { council: tier.council })}</Button>
      </form>
    </>
  );
}
