import { messages } from "#app/domains/petitions/messages.en.ts";
import type { ListedPetition } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { useDates } from "#app/domains/petitions/ui/petition-dates.tsx";
import { StateTag } from "#app/domains/petitions/ui/state-tag.tsx";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Card, CardList } from "#app/ui/card.tsx";
import { Meta } from "#app/ui/meta.tsx";

interface PetitionCardsProps {
  petitions: readonly ListedPetition[];
  timeZone: string;
}

/** Petitions, each with its state, its count and its dates. */
export function PetitionCards({ petitions, timeZone }: PetitionCardsProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  const datesOf = useDates(timeZone);
  return (
    <CardList>
      {petitions.map((petition) => (
        <Card
          key={petition.number}
          level={3}
          title={<Title {...petition} isForeign={petition.locale !== locale} />}
          href={`/petitions/${petition.number}`}
          state={<StateTag state={petition.state} />}
          figure={<strong>{t("signatures", { count: petition.count })}</strong>}
          meta={
            <Meta
              items={[
                ...datesOf(petition).map(({ what, day }) => t(`${what}-on`, { day })),
                petition.hasResponse && t("answered"),
              ]}
            />
          }
        />
      ))}
    </CardList>
  );
}

function Title({ title, locale, isForeign }: ListedPetition & { isForeign: boolean }) {
  return isForeign ? <span lang={locale}>{title}</span> : <>{title}</>;
}
