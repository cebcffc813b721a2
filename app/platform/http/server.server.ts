import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface OpenServer {
  port: number;
  /** Takes no more requests, and settles when those under way are answered, after 10 seconds at most. */
  close(): Promise<void>;
}

const longestClose = 10_000;

/** Listens for requests; clients that are slow to ask or to read cannot hold a place for long. */
export async function openServer(
  listener: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<OpenServer> {
  const patience = {
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 20_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16 * 1024,
  };
  const server = createServer(patience, listener);
  server.setTimeout(60_000);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const over = new AbortController();
  const late = sleep(longestClose, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([closed, late]);
  over.abort();
  clearInterval(idle);
  server.closeAllConnections();
  await closed;
}
