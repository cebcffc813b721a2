import { connect, createServer, type AddressInfo } from "node:net";
import { request } from "node:http";
import type { Stage } from "#tests/bench/stage/open-stage.ts";

const query = "Q".charCodeAt(0);
const sync = "S".charCodeAt(0);

/**
 * How often a page asks the database: a proxy between a site of its own and PostgreSQL counts the
 * messages that end a round trip (simple Query and Sync), for one warm request.
 */
export async function countRoundTrips(stage: Stage, host: string, path: string): Promise<number> {
  const url = new URL(stage.appUrl);
  const { port: databasePort, hostname } = url;
  let trips = 0;
  const proxy = createServer((front) => {
    const back = connect(Number(databasePort), hostname);
    const count = messageCounter(() => (trips += 1));
    front.on("data", (bytes: Buffer) => (count(bytes), back.write(bytes)));
    back.on("data", (bytes) => front.write(bytes));
    front.on("close", () => back.destroy()).on("error", () => back.destroy());
    back.on("close", () => front.destroy()).on("error", () => front.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, "127.0.0.1", ready));
  url.port = String((proxy.address() as AddressInfo).port);

  const site = await stage.startSite({ PAGE_CACHE: "0", DATABASE_URL: url.href });
  const port = site.port;
  for (let warm = 0; warm < 20; warm += 1) await get(port, host, path);
  trips = 0;
  await get(port, host, path);
  const counted = trips;
  await site.stop();
  proxy.close();
  return counted;
}

/** Follows the frontend's messages (PostgreSQL protocol 3.0): a type byte, then the length. */
function messageCounter(onTrip: () => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let isStarted = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = isStarted ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = rest.readUInt32BE(head) + head;
      if (rest.length < length) return;
      if (isStarted && (rest[0] === query || rest[0] === sync)) onTrip();
      isStarted = true;
      rest = rest.subarray(length);
    }
  };
}

function get(port: number, host: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", path, headers: { host } }, (response) => {
      const { statusCode } = response.resume().on("end", resolve);
      if (statusCode !== 200) reject(new Error(`${path} answered ${statusCode}.`));
    })
      .on("error", reject)
      .end();
  });
}
