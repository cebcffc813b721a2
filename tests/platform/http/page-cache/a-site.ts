import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { CouncilCard } from "#app/platform/context.ts";
import { pageCache } from "#app/platform/http/page-cache/page-cache.server.ts";
import { factsOf } from "#app/platform/http/request-facts.server.ts";
import { serve } from "#tests/platform/http/page-cache/serve.ts";

function councilAt(host: string): CouncilCard {
  const slug = host.split(".")[0]!;
  const named = { id: slug, slug, name: slug, nameCy: slug };
  return { ...named, timeZone: "Europe/London", origin: `http://${host}` };
}

interface Behaviour {
  delay?: number;
  echo?: boolean;
  cookies?: boolean;
  room?: number;
  size?: number;
}

/** A page cache before a gate that counts the pages it makes. */
export async function aSite({ room, ...behaviour }: Behaviour = {}) {
  const site = { made: 0, status: 200, delay: 0, ...behaviour };
  async function gate(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const count = (site.made += 1);
    const facts = factsOf(req);
    facts.council = councilAt(req.headers.host!);
    facts.page.tag("petitions");
    if (site.delay) await sleep(site.delay);
    res.statusCode = site.status;
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.setHeader("X-Made-By", "gate");
    if (behaviour.cookies) res.appendHeader("Set-Cookie", `visit=${count}`);
    const text = `page ${count} of ${req.url} in ${facts.locale}`;
    res.write(behaviour.echo ? JSON.stringify(req.headers) : text);
    res.end(behaviour.size ? Buffer.alloc(behaviour.size, Math.random().toString()) : undefined);
  }
  const cache = pageCache({
    gate,
    queryOf: (path) => (path === "/petitions" ? ["state", "q", "page"] : null),
    secure: false,
    room,
  });
  return Object.assign(site, { cache, port: await serve(cache.listener) });
}
