import { Agent, get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openServer } from "#app/platform/http/server.server.ts";
import { ask } from "#tests/platform/http/page-cache/serve.ts";

test("a server that is closed answers what is under way, and takes nothing more", async () => {
  let begun = 0;
  const server = await openServer(
    async (_req, res) => {
      begun += 1;
      await sleep(200);
      res.end("answered");
    },
    { host: "127.0.0.1", port: 0 },
  );
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const answers = Promise.all([1, 2, 3, 4].map(() => answerOver(agent, server.port)));
  await expect.poll(() => begun).toBe(4);

  const closed = server.close();
  await expect(ask(server.port, "/")).rejects.toThrow("ECONNREFUSED");
  expect(await answers).toEqual(["answered", "answered", "answered", "answered"]);
  await closed;
  expect(begun).toBe(4);
});

test("a port that is taken is said, not thrown away", async () => {
  const listener = () => undefined;
  const server = await openServer(listener, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.close());
  const second = openServer(listener, { host: "127.0.0.1", port: server.port });
  await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
});

function answerOver(agent: Agent, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, agent }, (res) => {
      let text = "";
      res.on("data", (chunk) => (text += String(chunk)));
      res.on("end", () => resolve(text));
    }).on("error", reject);
  });
}
