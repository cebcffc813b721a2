import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/attributes.ts";
import { words } from "#app/ui/words.ts";

export interface SummaryAction {
  text: ReactNode;
  href: string;
  /** What the link is about, read out after its text. */
  about?: string;
  className?: string;
  attributes?: Attributes;
}

interface SummaryActionsProps {
  actions: readonly SummaryAction[];
  cardTitle?: ReactNode;
}

/** The links beside a row of a summary list. */
export function SummaryActions({ actions, cardTitle }: SummaryActionsProps) {
  const [only, ...more] = actions;
  if (!only) return null;
  if (more.length === 0) return <ActionLink action={only} cardTitle={cardTitle} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action, index) => (
        <li key={index} className="govuk-summary-list__actions-list-item">
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}

/** One link; its hidden words tell links of the same text apart. */
export function ActionLink({
  action: { text, href, about, className, attributes },
  cardTitle,
}: {
  action: SummaryAction;
  cardTitle?: ReactNode;
}) {
  return (
    <a className={words("govuk-link", className)} href={href} {...attributes}>
      {text}
      {(about || cardTitle) && (
        <span className="govuk-visually-hidden">
          {about && ` ${about}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}
