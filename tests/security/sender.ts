import { Agent, request, type IncomingHttpHeaders } from "node:http";

/** A form that is sent, or a page that is asked for where there is no form. */
export interface Sending {
  host: string;
  path: string;
  form?: Record<string, string> | [name: string, value: string][];
  cookie?: string;
  /** The visitor's address, as the one trusted proxy says. */
  from?: string;
  /** On whose page the form stands; the site's own unless said otherwise. */
  origin?: string;
}

export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks a site behind one proxy, as a browser on the council's own pages would; follows nothing. */
export function send(port: number, sending: Sending): Promise<Received> {
  const { host, path, form, cookie, from, origin = `http://${host}` } = sending;
  const body = form && new URLSearchParams(form).toString();
  const headers: Record<string, string> = { host };
  if (cookie) headers.cookie = cookie;
  if (from) headers["x-forwarded-for"] = from;
  if (body !== undefined) {
    headers.origin = origin;
    headers["content-type"] = "application/x-www-form-urlencoded";
    headers["content-length"] = String(Buffer.byteLength(body));
  }
  const method = form ? "POST" : "GET";
  return new Promise((resolve, reject) => {
    const req = request({ host: "127.0.0.1", port, path, method, agent, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("error", reject);
      res.on("end", () =>
        resolve({
          status: res.statusCode!,
          headers: res.headers,
          text: String(Buffer.concat(chunks)),
        }),
      );
    });
    req.on("error", reject);
    req.end(body);
  });
}

/** What a browser would send back: the pairs that it was told to keep. */
export function cookiesOf({ headers }: Pick<Received, "headers">): string {
  return (headers["set-cookie"] ?? []).map((line) => line.split(";")[0]).join("; ");
}

/** An address for the visitor of that number, another one for each of sixteen million. */
export function addressOf(visitor: number): string {
  return `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}`;
}
