import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { ActionLink, type SummaryAction } from "#app/ui/summary-actions.tsx";
import { words } from "#app/ui/words.ts";

export interface SummaryCardProps extends Omit<ComponentPropsWithoutRef<"div">, "title"> {
  title?: ReactNode;
  level?: 2 | 3 | 4;
  actions?: readonly SummaryAction[];
}

/** A frame with a title and links around a summary list. */
export function SummaryCard({
  title,
  level = 2,
  actions = [],
  className,
  children,
  ...rest
}: SummaryCardProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={words("govuk-summary-card", className)} {...rest}>
      <div className="govuk-summary-card__title-wrapper">
        {title && <Heading className="govuk-summary-card__title">{title}</Heading>}
        <CardActions actions={actions} cardTitle={title} />
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

interface CardActionsProps {
  actions: readonly SummaryAction[];
  cardTitle?: ReactNode;
}

function CardActions({ actions, cardTitle }: CardActionsProps) {
  const [only, ...more] = actions;
  if (!only) return null;
  if (more.length === 0) {
    return (
      <div className="govuk-summary-card__actions">
        <ActionLink action={only} cardTitle={cardTitle} />
      </div>
    );
  }
  return (
    <ul className="govuk-summary-card__actions">
      {actions.map((action, index) => (
        <li key={index} className="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}
