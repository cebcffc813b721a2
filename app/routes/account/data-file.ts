import type { LoaderFunctionArgs } from "@remix-run/node";
import { signedIn } from "#app/domains/identity/policy.ts";
import { everythingAbout } from "#app/domains/open-data/queries/everything-about.server.ts";

export const access = signedIn;

/** Everything that is held about whoever asks, as a file. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { council, locale, now } = context;
  const name = locale === "cy" ? council.nameCy : council.name;
  const file = { council: name, at: now, held: await everythingAbout(context) };
  return new Response(JSON.stringify(file, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${council.slug}-my-data.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
