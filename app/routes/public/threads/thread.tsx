import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OfficialAnswer } from "#app/domains/answers/ui/official-answer.tsx";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { mayTakePart } from "#app/domains/discussions/policy.ts";
import { showThread } from "#app/domains/discussions/queries/show-thread.server.ts";
import { pageIn } from "#app/domains/discussions/schema.ts";
import { CommentForm } from "#app/domains/discussions/ui/comment-form.tsx";
import { CommentList } from "#app/domains/discussions/ui/comment-list.tsx";
import { CommentPages } from "#app/domains/discussions/ui/comment-pages.tsx";
import { Question } from "#app/domains/discussions/ui/question.tsx";
import { anyone, onlyLooks } from "#app/domains/identity/policy.ts";
import { FollowButton } from "#app/domains/notifications/ui/follow-button.tsx";
import { isFollowing } from "#app/domains/notifications/queries/find-subscription.server.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: ["page"] } };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const shown = await showThread(context, numberOrNotFound(params.number), pageIn(request.url));
  if (!shown) throw new Response(null, { status: 404 });
  const { id, pageTag } = shown.thread;
  context.page.tag(pageTag);
  return {
    ...shown,
    isSignedIn: mayTakePart(context.actor),
    onlyLooks: onlyLooks(context.actor),
    isFollowing: await isFollowing(context, { subjectKind: "thread", subjectId: id }),
    timeZone: context.council.timeZone,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.thread.title }];

/** A question, what the council answered and what everyone says about it. */
export default function Thread() {
  const { thread, answers, comments, timeZone, ...page } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const isOpen = thread.visibility === "visible";
  return (
    <TwoThirds>
      <BackLink href="/threads">{t("threads")}</BackLink>
      <Question thread={thread} isAnswered={answers.length > 0} timeZone={timeZone} />
      {page.isSignedIn && isOpen && (
        <FollowButton threadNumber={thread.number} isFollowing={page.isFollowing} />
      )}
      <div id="answers">
        {answers.map((answer) => (
          <OfficialAnswer key={answer.contributionId} answer={answer} timeZone={timeZone} />
        ))}
      </div>
      <section aria-labelledby="comments">
        <h2 className="govuk-heading-m" id="comments">
          {t("comments", { count: thread.commentCount })}
        </h2>
        <CommentList thread={thread.number} comments={comments} timeZone={timeZone} />
        <CommentPages url={thread.url} page={page.page} pages={page.pages} />
        {isOpen && !page.onlyLooks && <CommentForm url={thread.url} isSignedIn={page.isSignedIn} />}
      </section>
    </TwoThirds>
  );
}
