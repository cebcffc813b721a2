import { en, messages } from "#app/domains/petitions/messages.moderating.en.ts";
import type { ShownModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { sayMoment } from "#app/platform/clock.ts";
import type { Translator } from "#app/platform/i18n/translator.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Details } from "#app/ui/details.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { PersonName } from "#app/ui/person-name.tsx";

interface PetitionHistoryProps {
  history: ShownModerated["history"];
  timeZone: string;
}

/** What was done with a petition, by whom and why, newest first. */
export function PetitionHistory({ history, timeZone }: PetitionHistoryProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const whoIn = ({ actor, actorKind }: ShownModerated["history"][number]) =>
    actorKind === "service" ? t("history-service") : actor || t("history-left");
  return (
    <Details summary={t("history-title")}>
      {history.length === 0 && <p className="govuk-body">{t("history-none")}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {history.map((entry, index) => (
          <li key={index}>
            {wordsFor(t, entry.action)}
            <Meta
              items={[
                <PersonName name={whoIn(entry)} />,
                sayMoment(locale, timeZone, entry.at),
                entry.why,
              ]}
            />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What an act is called; an act of another part of the service goes by its name. */
function wordsFor(t: Translator<keyof typeof en>, action: string): string {
  const key = `did-${action.replace(/^petitions\./, "")}`;
  return key in en ? t(key as keyof typeof en) : action;
}
