import { createServer } from "node:net";
import { SetupError, errorCode } from "#scripts/setup/setup-error.ts";

/** Finds a port on this machine on which nobody listens. */
export async function findFreePort(): Promise<number> {
  return listenOnce(0, "127.0.0.1");
}

/** Makes sure that the wanted port is free, before any work is done. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw new SetupError(sentenceFor(errorCode(error), port, host), { cause: error });
  }
}

function sentenceFor(code: string | undefined, port: number, host: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program: stop that program, or choose another port with PORT=${port + 1} npm start.`;
  if (code === "EACCES")
    return `This user may not listen on port ${port}: choose a port above 1023 with PORT=3000 npm start.`;
  return `Folkmoot cannot listen on ${host}, port ${port} (${code ?? "unknown reason"}): check LISTEN_HOST and PORT.`;
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
