import { messages } from "#app/domains/moderation/messages.en.ts";
import { houseRules } from "#app/domains/moderation/rules.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

/** Every house rule with what it means; each can be linked to by its key. */
export function HouseRuleList() {
  const t = useTranslator(messages);
  return (
    <>
      {houseRules.map((rule) => (
        <section key={rule} id={rule}>
          <h2 className="govuk-heading-m">{t(`rule-${rule}`)}</h2>
          <p className="govuk-body">{t(`rule-${rule}-says`)}</p>
        </section>
      ))}
    </>
  );
}
