import { resolve } from "node:path";
import type { Catalogue } from "#app/platform/i18n/translator.ts";
import { sourceFiles } from "#tests/architecture/source.ts";

/** A catalogue of sentences, and the file of its English. */
export interface FoundCatalogue extends Catalogue<string> {
  path: string;
}

/** Every catalogue of the product, as it is when it runs. */
export async function everyCatalogue(): Promise<FoundCatalogue[]> {
  const paths = sourceFiles("app").map(({ path }) => path);
  const english = paths.filter((path) => /\/messages(\.[a-z-]+)?\.en\.ts$/.test(path));
  return Promise.all(
    english.map(async (path) => {
      const { messages } = (await import(/* @vite-ignore */ resolve(path))) as {
        messages: Catalogue<string>;
      };
      return { path, ...messages };
    }),
  );
}
