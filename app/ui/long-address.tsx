import { Fragment } from "react";

/** An address of the web, which breaks after a slash where it does not fit on one line. */
export function LongAddress({ address }: { address: string }) {
  const parts = address.split(/(?<=\/)(?=[^/])/);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part}
      {index < parts.length - 1 && <wbr />}
    </Fragment>
  ));
}
