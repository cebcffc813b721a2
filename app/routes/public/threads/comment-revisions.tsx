import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRevisions } from "#app/domains/contributions/queries/list-revisions.server.ts";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { showComment } from "#app/domains/discussions/queries/show-comment.server.ts";
import { RevisionList } from "#app/domains/discussions/ui/revision-list.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = {
    thread: numberOrNotFound(params.number),
    comment: numberOrNotFound(params.comment),
  };
  const comment = await showComment(context, place);
  if (!comment) throw new Response(null, { status: 404 });
  context.page.tag(comment.thread.pageTag);
  return {
    heading: translator(messages, context.locale)("revisions"),
    revisions: await listRevisions(context, comment.contributionId),
    url: comment.url,
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.heading },
  { name: "robots", content: "noindex" },
];

/** What a comment said before it was edited. */
export default function CommentRevisions() {
  const { heading: _, ...shown } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <BackLink href={shown.url} />
      <RevisionList {...shown} />
    </TwoThirds>
  );
}
