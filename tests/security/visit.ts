import { Agent, request } from "node:http";

export interface Visit {
  host: string;
  path: string;
  method: "GET" | "HEAD" | "POST";
  cookie?: string;
}

export interface Answered {
  status: number;
  /** Where it leads to, if it does. */
  location: string;
  /** Everything that was sent: status line, headers and body. */
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** What is sent in every form: the state of the thing that was seen, without which none says more. */
const seen = "version=1&revision=1";

/** Asks the site once, as a browser on the council's own pages would; forms say what was seen alone. */
export function visit(port: number, { host, path, method, cookie }: Visit): Promise<Answered> {
  const form = { origin: `http://${host}`, "content-type": "application/x-www-form-urlencoded" };
  const headers = {
    host,
    ...(cookie && { cookie }),
    ...(method === "POST" && { ...form, "content-length": `${seen.length}` }),
  };
  return new Promise((resolve, reject) => {
    const req = request({ host: "127.0.0.1", port, path, method, agent, headers }, (res) => {
      let body = "";
      res.setEncoding("utf8");
      res.on("data", (chunk: string) => (body += chunk));
      res.on("error", reject);
      res.on("end", () => {
        const { location = "" } = res.headers;
        const text = `${res.rawHeaders.join("\n")}\n\n${body}`;
        resolve({ status: res.statusCode!, location, text });
      });
    });
    req.setTimeout(60_000, () => req.destroy(new Error(`${method} ${path} is not answered.`)));
    req.on("error", reject);
    req.end(method === "POST" ? seen : undefined);
  });
}

/** Does everything, a few at a time, and keeps the order. */
export async function several<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  async function lane(): Promise<void> {
    for (let at = next++; at < items.length; at = next++) results[at] = await act(items[at]!);
  }
  await Promise.all(Array.from({ length: 8 }, lane));
  return results;
}
