import { request, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { inject } from "vitest";

export interface Answer {
  path: string;
  /** The page on which the link stands. */
  from: string;
  status: number;
  type: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Fetches these addresses of Westford's site and everything they lead to, each once. */
export async function crawl(starts: string[], cookie = "", most = 600): Promise<Answer[]> {
  const from = new Map(starts.map((path) => [path, "here"]));
  const answers: Answer[] = [];
  for (const path of from.keys()) {
    if (answers.length >= most) break;
    const answer = { path, from: from.get(path)!, ...(await ask("GET", path, { cookie })) };
    answers.push(answer);
    for (const next of linksOf(answer)) if (!from.has(next)) from.set(next, path);
  }
  return answers;
}

/** The cookie of somebody of the demonstration. */
export async function signIn(name: string): Promise<string> {
  const { body } = await ask("GET", "/dev/sign-in", {});
  const form = body.split("<form").find((part) => part.includes(`Sign in as ${name}`));
  const personId = /name="personId" value="([^"]+)"/.exec(form ?? "")?.[1];
  const { headers } = await ask(
    "POST",
    "/dev/sign-in",
    { "content-type": "application/x-www-form-urlencoded", origin: `http://${host()}` },
    `personId=${personId}`,
  );
  const cookies = headers["set-cookie"];
  if (!cookies) throw new Error(`${name} could not sign in`);
  return cookies.map((line) => line.split(";")[0]).join("; ");
}

// Links that say the same in another way, or that only lead back to a page.
const skipped = /[?&](lang|next)=|^\/dev\/|^\/sign-out/;

function linksOf({ path, type, body, headers, status }: Answer): string[] {
  if (status >= 300 && status < 400) return asPaths([headers.location ?? ""], path);
  if (!type.startsWith("text/html")) return [];
  const links = [...body.matchAll(/<(?:a|link|script|img)\b[^>]*\s(?:href|src)="([^"]*)"/g)];
  return asPaths(
    links.map(([, link = ""]) => link.replaceAll("&amp;", "&")),
    path,
  );
}

function asPaths(links: string[], base: string): string[] {
  const origin = `http://${host()}`;
  return links.flatMap((link) => {
    const url = URL.canParse(link, origin + base) && new URL(link, origin + base);
    if (!url || url.origin !== origin) return [];
    const path = url.pathname + url.search;
    return skipped.test(path) ? [] : [path];
  });
}

function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  sent = "",
): Promise<Omit<Answer, "path" | "from">> {
  return new Promise((resolve, reject) => {
    const { port } = inject("site")!;
    const given = { ...headers, host: host() };
    const req = request({ host: "127.0.0.1", port, method, path, headers: given }, (res) => {
      const { statusCode: status = 0, headers: got } = res;
      text(res).then(
        (body) => resolve({ status, headers: got, type: got["content-type"] ?? "", body }),
        reject,
      );
    });
    req.on("error", reject);
    req.end(sent);
  });
}

function host(): string {
  return `westford.localhost:${inject("site")!.port}`;
}
