import type { ReactNode } from "react";
import { words } from "#app/ui/words.ts";

/** A list of cards, one under the other or side by side. */
export function CardList({ columns, children }: { columns?: 2 | 3; children: ReactNode }) {
  return (
    <ul className={words("card-list", columns && `card-list--columns-${columns}`)}>{children}</ul>
  );
}

export interface CardProps {
  title: ReactNode;
  href: string;
  /** The level of the title's heading. */
  level?: 2 | 3 | 4;
  /** Its state, for example a tag. */
  state?: ReactNode;
  /** Small facts, for example `<Meta>`. */
  meta?: ReactNode;
  /** A figure that stands out, for example the number of signatures. */
  figure?: ReactNode;
  children?: ReactNode;
}

/** One thing to open: a petition, a consultation, a thread. Stands in a `CardList`. */
export function Card({ title, href, level = 2, state, meta, figure, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <li className="card">
      {state && <div className="card__state">{state}</div>}
      <Heading className="card__title">
        <a className="govuk-link card__link" href={href}>
          {title}
        </a>
      </Heading>
      {children && <div className="card__text">{children}</div>}
      {figure && <div className="card__figure">{figure}</div>}
      {meta}
    </li>
  );
}
