import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import type { ShownRemoval } from "#app/domains/petitions/queries/show-removal.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

/** What a removal is about, and how far it has come. */
export function RemovalFacts({ found, timeZone }: { found: ShownRemoval; timeZone: string }) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const when = (moment: Date | null) => moment && sayMoment(locale, timeZone, moment);
  const facts: [string, React.ReactNode][] = [
    [t("removal-condition"), <Condition found={found} timeZone={timeZone} />],
    [t("removal-reason"), found.reason],
    [t("removal-note"), found.note],
    [t("removal-prepared-at"), when(found.createdAt)],
    [t("removal-started-at"), when(found.startedAt)],
    [t("removal-ended-at"), when(found.endedAt)],
    [t("removal-undone-at"), when(found.undoneAt)],
  ];
  return (
    <SummaryList
      rows={facts.filter(([, value]) => value).map(([key, value]) => ({ key, value }))}
    />
  );
}

function Condition({
  found: { condition, ward },
  timeZone,
}: {
  found: ShownRemoval;
  timeZone: string;
}) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const { network, domain, emailKey, name, country, held, from, until } = condition;
  const when = (moment: string) => sayMoment(locale, timeZone, new Date(moment));
  const said: [string, string | undefined | false][] = [
    [t("removal-network"), network],
    [t("removal-domain"), domain],
    [t("removal-email"), emailKey && t("removal-condition-email")],
    [t("removal-name"), name?.replaceAll("%", "*")],
    [t("removal-ward"), ward ?? (condition.ward && t("removal-ward-unresolved"))],
    [t("removal-country"), country],
    [t("removal-held"), held !== undefined && t(held ? "removal-held-yes" : "removal-held-no")],
    [t("removal-from"), from && t("removal-condition-from", { when: when(from) })],
    [t("removal-until"), until && t("removal-condition-until", { when: when(until) })],
  ];
  if (!said.some(([, value]) => value)) return t("removal-condition-forgotten");
  return (
    <ul className="govuk-list">
      {said.map(([what, value]) => value && <li key={what}>{`${what}: ${value}`}</li>)}
    </ul>
  );
}
