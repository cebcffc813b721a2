const headEnd = Buffer.from("\r\n\r\n");
const lastChunk = Buffer.from("0\r\n\r\n");

/** Where the first response in these bytes ends; -1 while it is not complete. */
export function responseEnd(bytes: Buffer): number {
  const head = bytes.indexOf(headEnd);
  if (head < 0) return -1;
  const status = statusOf(bytes);
  if (status === 304 || status === 204) return head + 4;

  const headers = bytes.toString("latin1", 0, head).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(headers);
  if (length) {
    const end = head + 4 + Number(length[1]);
    return bytes.length >= end ? end : -1;
  }
  const isChunked = headers.includes("\r\ntransfer-encoding: chunked");
  const complete = isChunked && bytes.subarray(-5).equals(lastChunk);
  return complete ? bytes.length : -1;
}

/** The status of a response, from its first line. */
export function statusOf(bytes: Buffer): number {
  return Number(bytes.toString("latin1", 9, 12));
}
