import { createServer } from "node:http";
import { listen } from "#tests/bench/contenders/listen.ts";

/** A bare node http server that knows nothing but these bytes: what no page can be faster than. */
process.once("message", ({ body, headers }: { body: Uint8Array; headers: [string, string][] }) => {
  const bytes = Buffer.from(body);
  const etag = headers.find(([name]) => name === "etag")?.[1];
  const sent = [...headers, ["content-length", String(bytes.length)]].flat();
  const server = createServer((req, res) => {
    if (etag && req.headers["if-none-match"] === etag) {
      res.writeHead(304, headers.flat());
      res.end();
      return;
    }
    res.writeHead(200, sent);
    res.end(bytes);
  });
  listen(server);
});
