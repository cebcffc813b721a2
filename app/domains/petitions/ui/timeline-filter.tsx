import { messages } from "#app/domains/petitions/messages.timeline.en.ts";
import type { TimelineSearch } from "#app/domains/petitions/schema.timeline.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Select } from "#app/ui/select.tsx";

/** Which petitions an officer looks for. */
export function TimelineFilter({ query }: { query: TimelineSearch }) {
  const t = useTranslator(messages);
  return (
    <form method="get" action="/staff/petitions/timelines" role="search" className="filters">
      <Input name="q" type="search" label={t("label-words")} defaultValue={query.q} />
      <Select
        name="state"
        label={t("label-state")}
        defaultValue={query.state}
        items={[
          { value: "open", label: t("choose-open") },
          { value: "closed", label: t("choose-closed") },
        ]}
      />
      <Button variant="secondary">{t("submit-search")}</Button>
    </form>
  );
}
