interface QrCodeProps {
  /** Modules in a row, the quiet margin among them. */
  size: number;
  /** The dark modules, each a unit square. */
  path: string;
  /** What the picture is for, for those who do not see it. */
  label: string;
}

/** A picture for a camera; always dark on light, because cameras read nothing else. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg
      className="govuk-!-display-block govuk-!-margin-bottom-4"
      viewBox={`0 0 ${size} ${size}`}
      width={220}
      height={220}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
