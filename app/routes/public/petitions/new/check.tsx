import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { startPetition } from "#app/domains/petitions/commands/start-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { draftOrBegin } from "#app/domains/petitions/queries/draft-or-begin.server.ts";
import { previewDraft } from "#app/domains/petitions/queries/preview-draft.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { nextPage } from "#app/domains/petitions/rules.starting.ts";
import { CheckPetition } from "#app/domains/petitions/ui/check-petition.tsx";
import { SimilarPetitions } from "#app/domains/petitions/ui/similar-petitions.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { draftOf } from "#app/platform/session/draft-cookie.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { content } = await draftOrBegin(context, request);
  const next = nextPage(content);
  if (next !== "/petitions/new/check") throw redirect(next);
  return {
    title: translator(messages, context.locale)("check-title"),
    draft: await previewDraft(context, content),
    matters: await similarPetitions(context, { title: "", ...content }),
    timeZone: context.council.timeZone,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const outcome = await startPetition(context, draftOf(request), context.address);
  if (outcome.ok) return redirect("/petitions/started", 303);
  if (outcome.reason === "draft-unknown") return redirect("/petitions/new", 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Everything once more before it is sent in. */
export default function Check() {
  const { draft, matters, timeZone } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <>
      <BackLink href="/petitions/new/you" />
      <TwoThirds>
        <CheckPetition
          draft={draft}
          problems={state?.problems}
          similar={matters.length > 0 && <SimilarPetitions matters={matters} timeZone={timeZone} />}
        />
      </TwoThirds>
    </>
  );
}
