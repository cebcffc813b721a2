import { createServer } from "node:http";
import pg from "pg";
import { listen } from "#tests/bench/contenders/listen.ts";

/** A bare node handler with one single-row insert per request: what signing is measured beside. */
process.once("message", async ({ databaseUrl }: { databaseUrl: string }) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", async () => {
      const fields = new URLSearchParams(Buffer.concat(chunks).toString());
      await pool.query({
        name: "insert",
        text: `INSERT INTO bench.rows (name, email, postcode, connection, created_at)
               VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING`,
        values: ["name", "email", "postcode", "connection"].map((field) => fields.get(field)),
      });
      res.writeHead(303, { location: "/sent" });
      res.end();
    });
  });
  listen(server);
});
