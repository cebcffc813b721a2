import type { ConsultationState } from "#app/domains/consultations/rules.ts";
import { useWhen, WhenTag } from "#app/domains/consultations/ui/when.tsx";
import { Card, CardList } from "#app/ui/card.tsx";
import { Meta } from "#app/ui/meta.tsx";

interface ConsultationCardsProps {
  cards: {
    number: number;
    title: string;
    summary: string;
    state: ConsultationState;
    opensAt: Date;
    closesAt: Date;
  }[];
  timeZone: string;
}

/** Consultations to open, with their states and days. */
export function ConsultationCards({ cards, timeZone }: ConsultationCardsProps) {
  const when = useWhen(timeZone);
  return (
    <CardList>
      {cards.map((card) => (
        <Card
          key={card.number}
          level={3}
          title={card.title}
          href={`/consultations/${card.number}`}
          state={<WhenTag state={card.state} />}
          meta={<Meta items={[when(card)]} />}
        >
          <p className="govuk-body">{card.summary}</p>
        </Card>
      ))}
    </CardList>
  );
}
