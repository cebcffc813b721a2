import { canaryFinder, isAllowed } from "#tests/security/canaries.ts";
import { visitors, type Realm, type Visitor } from "#tests/security/realm.ts";
import { several, visit, type Answered } from "#tests/security/visit.ts";

interface Where {
  visitor: Visitor;
  /** The address as a page: the data of a page is as open as the page. */
  path: string;
  method: string;
}

/** Searches every answer for what its reader may not see, and follows where the answers lead. */
export interface Search {
  take(where: Where, answered: Answered): void;
  /** Asks for what was linked and not asked for yet. */
  follow(port: number): Promise<void>;
  found: { responses: number; roles: number; leaks: string[]; forms: string[] };
}

/** As many addresses behind links as are followed for one visitor. */
const mostLinks = 25;

export async function searchOf(realm: Realm): Promise<Search> {
  const find = await canaryFinder(realm);
  const leaks = new Set<string>();
  const forms = new Set<string>();
  const asked = new Map<Visitor, Set<string>>(visitors.map((visitor) => [visitor, new Set()]));
  const linked = new Map<Visitor, Set<string>>(visitors.map((visitor) => [visitor, new Set()]));
  let responses = 0;

  function take({ visitor, path, method }: Where, { text }: Answered): void {
    responses += 1;
    asked.get(visitor)!.add(path);
    const own = realm.addresses.get(visitor);
    for (const found of find(text)) {
      if (isAllowed(found, { visitor, path }, own)) continue;
      leaks.add(`${found.kind} (${found.word.slice(0, 40)}) to ${visitor} at ${method} ${path}`);
    }
    if (method !== "GET") return;
    for (const [, href] of text.matchAll(/ href="(\/[^"#]*)/g)) {
      linked.get(visitor)!.add(href!.replaceAll("&amp;", "&"));
    }
    if (visitor === "auditor" && /^\/staff(?!\/(sign-in|invitations)\b)/.test(path)) {
      for (const [form] of text.matchAll(/<form[^>]*method="post"[^>]*>.*?<\/form>/gs)) {
        const isOwn = form.includes("/sign-out");
        if (!isOwn && form.includes("<button")) forms.add(`${path}: ${form.slice(0, 100)}`);
      }
    }
  }

  async function follow(port: number): Promise<void> {
    const next = visitors.flatMap((visitor) =>
      [...linked.get(visitor)!]
        .filter((path) => !asked.get(visitor)!.has(path) && !/^\/assets\/|[?&]lang=/.test(path))
        .slice(0, mostLinks)
        .map((path) => ({ visitor, path })),
    );
    await several(next, async ({ visitor, path }) => {
      const session = realm.sessions.get(visitor);
      const cookie = session && `session=${session}`;
      const answered = await visit(port, { host: realm.host, path, method: "GET", cookie });
      take({ visitor, path, method: "GET" }, answered);
    });
  }

  return {
    take,
    follow,
    get found() {
      return { responses, roles: visitors.length, leaks: [...leaks], forms: [...forms] };
    },
  };
}
