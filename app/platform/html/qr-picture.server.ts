import { encode } from "uqr";

/** A picture for a camera: modules in a row, and the dark ones as a path of SVG, each a unit square. */
export interface QrPicture {
  size: number;
  path: string;
}

/** A text as a QR code (ISO/IEC 18004), with the quiet margin of four modules that cameras need. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { border: 4 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return { size, path: dark.join("") };
}
