import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { SetupError } from "#scripts/setup/setup-error.ts";

/** Stops a build in which a page does not say who may see it; the site would show it to nobody. */
export async function checkAccess(entry: string): Promise<void> {
  // Its address is its own every time, so that a newer build is not taken for this one.
  const address = `${pathToFileURL(entry).href}?checked=${Date.now()}`;
  const { routes } = (await import(/* @vite-ignore */ address)) as ServerBuild;
  const silent = undeclaredIn(routes);
  if (silent.length === 0) return;
  throw new SetupError(
    `Every route says who may see it, with \`export const access = …\`. These do not:\n${silent.join("\n")}`,
  );
}

/** The modules, other than the root, that export no rule under the name `access`. */
export function undeclaredIn(routes: ServerBuild["routes"]): string[] {
  return Object.values(routes)
    .filter(({ id, module }) => id !== "root" && typeof Object(module).access !== "function")
    .map(({ id }) => `  ${id}`);
}
