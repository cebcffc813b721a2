import { connect } from "node:net";
import { expect, test } from "vitest";
import { openSite } from "#app/site.server.ts";
import { isBuilt } from "#tests/support/built-site.ts";
import { aCouncil } from "#tests/support/council.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

test.skipIf(!isBuilt)("a site that is being closed says so to whoever is asking", async () => {
  const town = await aCouncil();
  const site = await openSite({ host: "127.0.0.1", port: 0 });
  const { host } = new URL(town.council.origin);
  expect((await ask(site.port, "/readyz", { headers: { host } })).status).toBe(200);

  const socket = connect(site.port, "127.0.0.1");
  socket.write(`GET /readyz HTTP/1.1\r\nHost: ${host}\r\n`);
  await ask(site.port, "/livez", { headers: { host } }); // by now the half request has been read
  const closed = site.close();
  socket.write("Connection: close\r\n\r\n");
  const answer = (await socket.toArray()).join("");
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  await closed;
});
