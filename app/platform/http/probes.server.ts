import type { RequestHandler } from "express";
import type { GateParts } from "#app/platform/http/gate-parts.ts";

const freshFor = 1_000;

type ProbedParts = Pick<GateParts, "isReady" | "isClosing">;

/** Tells whoever looks after the process that it lives, and whether it can do its work. */
export function probes({ isReady, isClosing }: ProbedParts): RequestHandler {
  let asked: { answer: Promise<boolean>; until: number } | undefined;

  return (req, res, next) => {
    if (req.path === "/livez") {
      res.type("text/plain").set("Cache-Control", "no-store").end("alive\n");
    } else if (req.path === "/readyz") {
      if (!asked || asked.until < Date.now()) {
        asked = { answer: isReady().catch(() => false), until: Date.now() + freshFor };
      }
      void asked.answer.then((able) => {
        const ready = able && !isClosing();
        res
          .status(ready ? 200 : 503)
          .type("text/plain")
          .set("Cache-Control", "no-store");
        res.end(ready ? "ready\n" : "not ready\n");
      });
    } else {
      next();
    }
  };
}
