import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { findThread } from "#app/domains/discussions/queries/find-thread.sql.server.ts";
import { RevisionList } from "#app/domains/discussions/ui/revision-list.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const thread = await findThread(context, { number: numberOrNotFound(params.number) });
  if (!thread) throw new Response(null, { status: 404 });
  context.page.tag(thread.pageTag);
  return {
    heading: translator(messages, context.locale)("revisions"),
    revisions: await listRevisions(context, thread.contributionId),
    url: thread.url,
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.heading },
  { name: "robots", content: "noindex" },
];

/** What a question said before it was edited. */
export default function QuestionRevisions() {
  const { heading: _, ...shown } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <BackLink href={shown.url} />
      <RevisionList {...shown} />
    </TwoThirds>
  );
}
