import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/moderation/messages.en.ts";
import { showCase } from "#app/domains/moderation/queries/show-case.server.ts";
import { CasePage } from "#app/domains/moderation/ui/case-page.tsx";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = staff("moderator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await showCase(context, numberOrNotFound(params.case));
  if (!found) throw new Response(null, { status: 404 });
  const title = translator(messages, context.locale)("case-title", { number: found.number });
  return { title, found, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One case, to read, to take on and to decide. */
export default function Case() {
  const { found, timeZone } = useLoaderData<typeof loader>();
  return <CasePage found={found} timeZone={timeZone} />;
}
