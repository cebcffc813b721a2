// Control characters but tab and line feed, and lone halves of surrogate pairs: PostgreSQL stores
// neither as it came.
const unwanted = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text as it is kept: composed (Unicode NFC), with plain line ends, without control characters. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unwanted, "").normalize("NFC");
}
