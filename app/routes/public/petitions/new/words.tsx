import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { keepDraft } from "#app/domains/petitions/commands/keep-draft.server.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { draftOrBegin } from "#app/domains/petitions/queries/draft-or-begin.server.ts";
import { unfinishedWords, WordsPage } from "#app/domains/petitions/schema.starting.ts";
import { WordsForm } from "#app/domains/petitions/ui/words-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { Button } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { content } = await draftOrBegin(context, request);
  const { title = "", background = "", details = "" } = content;
  return {
    title: translator(messages, context.locale)("words-title"),
    values: { title, background, details },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { secret } = await draftOrBegin(context, request);
  const form = await readForm(request, WordsPage);
  const typed = form.ok ? form.value : form.values;
  if (typed.next === "later") {
    await keepDraft(context, secret, unfinishedWords(typed));
    return redirect("/petitions/new/later", 303);
  }
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const { title, background, details } = form.value;
  const outcome = await keepDraft(context, secret, { title, background, details });
  if (outcome.ok) return redirect("/petitions/new/similar", 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** What the petition says. */
export default function Words() {
  const { values } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href="/petitions/new" />
      <TwoThirds>
        <WordsForm
          state={{ values, ...state }}
          beside={
            <Button variant="secondary" name="next" value="later">
              {t("later-link")}
            </Button>
          }
        />
      </TwoThirds>
    </>
  );
}
