const headEnd = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("0\r\n\r\n");
const lengthName = Buffer.from("\r\nContent-Length: ");

/** Where the first response in these bytes ends; -1 while it is not complete. */
export function responseEnd(bytes: Buffer): number {
  const head = bytes.indexOf(headEnd);
  if (head < 0) return -1;
  const status = statusOf(bytes);
  if (status === 304 || status === 204) return head + 4;

  const length = lengthIn(bytes.subarray(0, head));
  if (length !== undefined) {
    const end = head + 4 + length;
    return bytes.length >= end ? end : -1;
  }
  const headers = bytes.toString("latin1", 0, head).toLowerCase();
  const isChunked = headers.includes("\r\ntransfer-encoding: chunked");
  const complete = isChunked && bytes.subarray(-5).equals(lastChunk);
  return complete ? bytes.length : -1;
}

/** The length that a head announces; looked for as it is usually written first, which is cheapest. */
function lengthIn(head: Buffer): number | undefined {
  const place = head.indexOf(lengthName);
  if (place >= 0) return Number.parseInt(head.toString("latin1", place + lengthName.length), 10);
  const length = /\r\ncontent-length: (\d+)/i.exec(head.toString("latin1"));
  return length ? Number(length[1]) : undefined;
}

/** The status of a response, from its first line. */
export function statusOf(bytes: Buffer): number {
  return Number(bytes.toString("latin1", 9, 12));
}
