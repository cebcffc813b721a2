import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import express, { type RequestHandler } from "express";

/** Sends the files of a folder as it was at the start, and nothing else that may be in it later. */
export function staticFiles(folder: string, maxAge: string, immutable: boolean): RequestHandler {
  const known = new Set(filesIn(folder));
  const send = express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: "allow",
    immutable,
    maxAge,
  });
  return (req, res, next) => {
    const isRead = req.method === "GET" || req.method === "HEAD";
    if (isRead && known.has(req.path)) send(req, res, next);
    else next();
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .map((path) => `/${path.split(sep).join("/")}`);
}
