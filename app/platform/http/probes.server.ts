import type { RequestHandler } from "express";

const freshFor = 1_000;

/** Tells whoever looks after the process that it lives, and whether it can do its work. */
export function probes(isReady: () => Promise<boolean>): RequestHandler {
  let asked: { answer: Promise<boolean>; until: number } | undefined;

  return (req, res, next) => {
    if (req.path === "/livez") {
      res.type("text/plain").set("Cache-Control", "no-store").end("alive\n");
    } else if (req.path === "/readyz") {
      if (!asked || asked.until < Date.now()) {
        asked = { answer: isReady().catch(() => false), until: Date.now() + freshFor };
      }
      void asked.answer.then((ready) => {
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
