import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.removals.en.ts";
import { removalOrNotFound } from "#app/domains/petitions/queries/show-removal.server.ts";
import { RemovalPage } from "#app/domains/petitions/ui/removal-page.tsx";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = staff("administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await removalOrNotFound(context, params);
  const title = translator(messages, context.locale)("removal-of", { number: found.number });
  return { title, found, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One removal, to look at, to start, to stop and to undo. */
export default function Removal() {
  const { found, timeZone } = useLoaderData<typeof loader>();
  return <RemovalPage found={found} timeZone={timeZone} />;
}
