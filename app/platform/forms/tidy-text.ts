// Control characters but tab and line feed, and lone halves of surrogate pairs: PostgreSQL stores
// neither as it came.
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** A text as it is kept: composed (Unicode NFC), with plain line ends, without control characters. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unwanted, "").normalize("NFC");
}
