import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Takes a free port on the loopback and tells the bench which one. */
export function listen(server: Server): void {
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => {
    process.send!({ port: (server.address() as AddressInfo).port });
  });
}
