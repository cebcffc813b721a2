export interface LockupProps {
  name: string;
  tagline?: string;
}

/** The council's name beside a monogram of its first letter over two waves. */
export function Lockup({ name, tagline }: LockupProps) {
  const [initial = ""] = name;
  return (
    <span className="lockup">
      <svg
        className="lockup__mark"
        width="44"
        height="44"
        viewBox="0 0 44 44"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="lockup__ground" width="44" height="44" rx="11" />
        <path
          className="lockup__wave"
          d="M0 33c7-5 15-5 22 0s15 5 22 0v4c-7 5-15 5-22 0s-15-5-22 0z"
        />
        <text className="lockup__letter" x="22" y="28" textAnchor="middle">
          {initial}
        </text>
      </svg>
      <span className="lockup__words">
        <span className="lockup__name">{name}</span>
        {tagline && <span className="lockup__tagline">{tagline}</span>}
      </span>
    </span>
  );
}
