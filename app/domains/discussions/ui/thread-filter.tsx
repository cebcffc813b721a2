import { messages } from "#app/domains/discussions/messages.en.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/input.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface ThreadFilterProps {
  q?: string;
  filter?: "answered" | "unanswered";
}

/** Narrows the list of threads down. */
export function ThreadFilter({ q, filter }: ThreadFilterProps) {
  const t = useTranslator(messages);
  return (
    <form method="get" action="/threads" role="search">
      <Input name="q" type="search" label={t("search")} labelSize="s" defaultValue={q} />
      <Radios
        name="filter"
        legend={t("show")}
        legendSize="s"
        className="govuk-radios--small"
        defaultValue={filter ?? ""}
        items={[
          { value: "", label: t("showAll") },
          { value: "answered", label: t("showAnswered") },
          { value: "unanswered", label: t("showUnanswered") },
        ]}
      />
      <Button variant="secondary">{t("searchButton")}</Button>
    </form>
  );
}
