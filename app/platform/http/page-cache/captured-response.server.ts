import { ServerResponse, type IncomingMessage, type RequestListener } from "node:http";

/** An answer that was made without anybody waiting at the other end. */
export interface CapturedResponse {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
}

/** Has a request answered into memory instead of to whoever sent it. */
export function capture(answer: RequestListener, req: IncomingMessage): Promise<CapturedResponse> {
  return new Promise((resolve) => {
    const res = new ServerResponse(req);
    const chunks: Buffer[] = [];
    // Express changes the prototype of a response, but leaves its own properties alone.
    Object.assign(res, {
      write(chunk: unknown) {
        keep(chunks, chunk);
        return true;
      },
      end(chunk?: unknown) {
        keep(chunks, chunk);
        resolve({
          status: res.statusCode,
          headers: headersOf(res),
          body: Buffer.concat(chunks),
        });
        res.emit("finish");
        return res;
      },
    });
    answer(req, res);
  });
}

function keep(chunks: Buffer[], chunk: unknown): void {
  if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
  else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
}

function headersOf(res: ServerResponse): [string, string][] {
  return Object.entries(res.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
}
