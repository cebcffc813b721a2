import type { Socket } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** How the mail server treats the next e-mail to a recipient; it takes it if nothing is said. */
export type Treatment =
  | { at: "RCPT TO" | "DATA"; code: number }
  /** It takes the whole e-mail and is gone before it says so. */
  | { at: "after DATA" }
  /** It takes the whole e-mail, and says so once something else has happened. */
  | { at: "answer"; meanwhile: () => Promise<unknown> };

export interface SmtpSink {
  url: string;
  /** All that reached it whole, in order. */
  mails: Email[];
  /** To whom each of them was to go, as the envelope said. */
  recipients: string[][];
  treatNext(recipient: string, treatment: Treatment): void;
  close(): Promise<void>;
}

/** A real mail server that keeps what it is handed, and misbehaves when told to. */
export async function anSmtpSink(): Promise<SmtpSink> {
  const mails: Email[] = [];
  const recipients: string[][] = [];
  const treatments = new Map<string, Treatment[]>();
  const sockets = new Set<Socket>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, answer) {
      const next = treatments.get(address)?.[0];
      if (next?.at !== "RCPT TO") return answer();
      treatments.get(address)!.shift();
      answer(refusal(next.code));
    },
    async onData(stream, session, answer) {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      const next = treatments.get(session.envelope.rcptTo[0]!.address)?.shift();
      if (next?.at === "DATA") return answer(refusal(next.code));
      mails.push(await PostalMime.parse(Buffer.concat(parts)));
      recipients.push(session.envelope.rcptTo.map(({ address }) => address));
      if (next?.at === "answer") await next.meanwhile();
      if (next?.at !== "after DATA") return answer();
      for (const socket of sockets) socket.destroy();
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    recipients,
    treatNext(recipient, treatment) {
      treatments.set(recipient, [...(treatments.get(recipient) ?? []), treatment]);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error("no"), { responseCode });
}
