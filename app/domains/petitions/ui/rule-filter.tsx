import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { ruleKinds } from "#app/domains/petitions/rules.integrity.ts";
import type { RulesQuery } from "#app/domains/petitions/schema.integrity.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

/** Narrows a council's lists down. */
export function RuleFilter({ query }: { query: RulesQuery }) {
  const t = useTranslator(messages);
  return (
    <form
      method="get"
      action="/staff/petitions/signing-rules"
      role="search"
      className="staff-filter"
    >
      <Input name="q" type="search" label={t("rules-search")} defaultValue={query.q} />
      <Select
        name="kind"
        label={t("rules-kind")}
        defaultValue={query.kind ?? ""}
        items={[
          { value: "", label: t("rules-any") },
          ...ruleKinds.map((kind) => ({ value: kind, label: t(`rule-kind-${kind}`) })),
        ]}
      />
      <Button variant="secondary">{t("rules-filter")}</Button>
    </form>
  );
}

/** The address of a part of the lists. */
export function rulesHref(query: Partial<RulesQuery>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  return search ? `/staff/petitions/signing-rules?${search}` : "/staff/petitions/signing-rules";
}
