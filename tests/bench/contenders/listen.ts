import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { goFirst } from "#app/platform/go-first.server.ts";

/** Takes a free port on the loopback, with the priority of the site, and tells the bench which one. */
export function listen(server: Server): void {
  goFirst();
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => {
    process.send!({ port: (server.address() as AddressInfo).port });
  });
}
