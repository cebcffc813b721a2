import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/moderation/messages.en.ts";
import { HouseRuleList } from "#app/domains/moderation/ui/house-rule-list.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("house-rules");
  return { title: translator(messages, context.locale)("rules-title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What may not be written here, and how that is decided. */
export default function HouseRules() {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-xl">{t("rules-title")}</h1>
      <p className="govuk-body-l">{t("rules-lead")}</p>
      <HouseRuleList />
      <h2 className="govuk-heading-m">{t("rules-how")}</h2>
      <p className="govuk-body">{t("rules-checks")}</p>
      <p className="govuk-body">{t("rules-placeholder")}</p>
      <p className="govuk-body">{t("rules-statement")}</p>
    </TwoThirds>
  );
}
