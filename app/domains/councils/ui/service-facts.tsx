import { messages } from "#app/domains/councils/messages.service.en.ts";
import type { Service } from "#app/domains/councils/schema.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

/** What the council says on every page and what rests, for those who may only look. */
export function ServiceFacts({ title, service }: { title: string; service: Service }) {
  const t = useTranslator(messages);
  const resting = service.switchedOff.map((part) => t(`switch-${part}`)).join(", ");
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          { key: t("label-notice"), value: service.notice || t("nothing") },
          { key: t("label-notice-cy"), value: service.noticeCy || t("nothing") },
          { key: t("label-switches"), value: resting || t("nothing") },
        ]}
      />
    </>
  );
}
