import { Fragment } from "react";

/** What somebody is called, kept from turning the words around it when it runs from right to left. */
export function PersonName({ name, className }: { name: string; className?: string }) {
  return <bdi className={className}>{name}</bdi>;
}

interface NamingSentenceProps {
  name: string;
  /** Says the sentence with whatever stands for the name. */
  say: (name: string) => string;
}

// No sentence has it, and no name: names are tidied.
const place = "\u0001";

/** A sentence in which somebody is named, such as “Asked by …”. */
export function NamingSentence({ name, say }: NamingSentenceProps) {
  const [before, ...after] = say(place).split(place);
  return (
    <>
      {before}
      {after.map((rest, index) => (
        <Fragment key={index}>
          <PersonName name={name} />
          {rest}
        </Fragment>
      ))}
    </>
  );
}
