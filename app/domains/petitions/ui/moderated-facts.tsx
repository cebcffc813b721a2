import type { ReactNode } from "react";
import { en, messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ShownModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { lastMoment } from "#app/domains/petitions/rules.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { PersonName } from "#app/ui/person-name.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

interface ModeratedFactsProps {
  found: ShownModerated;
  timeZone: string;
}

/** What staff know of a petition, as pairs. */
export function ModeratedFacts({ found, timeZone }: ModeratedFactsProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const day = (moment: Date) => sayDay(locale, timeZone, moment);
  const { creator, sponsors, tags, topics, ward, reasons, rejectionDetails } = found;
  const fact = (key: string, value: ReactNode) => (value ? { key, value } : null);
  return (
    <SummaryList
      rows={[
        fact(t("fact-state"), t(stateKey(found.state))),
        fact(t("fact-creator"), <Creator creator={creator} />),
        fact(
          t("fact-address"),
          creator?.email && (
            <>
              {creator.email}
              <br />
              {creator.postcode}
            </>
          ),
        ),
        fact(t("fact-sponsors"), creator && t("fact-sponsors-count", sponsors)),
        fact(t("fact-arrived"), found.sponsoredAt && day(found.sponsoredAt)),
        fact(t("fact-opened"), found.openedAt && day(found.openedAt)),
        fact(t("fact-closes"), found.closesAt && day(lastMoment(found.closesAt))),
        fact(t("fact-resubmit"), found.resubmitBy && day(lastMoment(found.resubmitBy))),
        fact(t("fact-reasons"), [...reasons, rejectionDetails].filter(Boolean).join(" · ")),
        fact(t("fact-labels"), tags.join(", ") || t("none")),
        fact(t("fact-topics"), topics.join(", ") || t("none")),
        fact(t("fact-area"), ward ?? t("fact-area-all")),
      ]}
    />
  );
}

/** What the state of a petition is called among staff. */
export function stateKey(state: string): keyof typeof en {
  return `state-${state}` as keyof typeof en;
}

function Creator({ creator }: Pick<ShownModerated, "creator">) {
  const t = useTranslator(messages);
  if (!creator) return t("fact-creator-none");
  if (creator.erased) return t("fact-creator-erased");
  return (
    <>
      <PersonName name={creator.name} />
      {!creator.confirmed && ` (${t("fact-unconfirmed")})`}
    </>
  );
}
