export interface ListedLink {
  href: string;
  text: string;
}

interface LinkListProps {
  links: readonly ListedLink[];
  /** `link-list` stands in a row; otherwise each link has a line. */
  className?: string;
}

/** Places to go to from here. */
export function LinkList({ links, className = "govuk-list" }: LinkListProps) {
  return (
    <ul className={className}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
