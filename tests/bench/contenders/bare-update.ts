import { createServer } from "node:http";
import pg from "pg";
import { listen } from "#tests/bench/contenders/listen.ts";

/** A bare node handler with one UPDATE per request: what confirming is measured beside. */
process.once("message", ({ databaseUrl }: { databaseUrl: string }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer((req, res) => {
    req.resume().on("end", async () => {
      await pool.query({
        name: "confirm",
        text: "UPDATE bench.pending SET state = 'confirmed', confirmed_at = now() WHERE id = $1 AND state = 'pending'",
        values: [req.url!.split("/")[2]],
      });
      res.writeHead(303, { location: "/confirmed" });
      res.end();
    });
  });
  listen(server);
});
