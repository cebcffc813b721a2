import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { keepDraft } from "#app/domains/petitions/commands/keep-draft.server.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { draftOrBegin } from "#app/domains/petitions/queries/draft-or-begin.server.ts";
import { nextPage } from "#app/domains/petitions/rules.starting.ts";
import {
  OrganiserForm as OrganiserSchema,
  placeOf,
} from "#app/domains/petitions/schema.starting.ts";
import { OrganiserForm } from "#app/domains/petitions/ui/organiser-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { content } = await draftOrBegin(context, request);
  const { name = "", email = "", where = "", postcode = "", country = "" } = content;
  return {
    title: translator(messages, context.locale)("you-title"),
    values: { name, email, where, postcode, country },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { secret } = await draftOrBegin(context, request);
  const form = await readForm(request, OrganiserSchema);
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const { name, email } = form.value;
  const outcome = await keepDraft(context, secret, { name, email, ...placeOf(form.value) });
  if (outcome.ok) return redirect(nextPage(outcome.value), 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Who starts the petition. */
export default function You() {
  const { values } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href="/petitions/new/words" />
      <TwoThirds>
        <OrganiserForm
          state={{ values, ...state }}
          beside={
            <a className="govuk-link" href="/petitions/new/later">
              {t("later-title")}
            </a>
          }
        />
      </TwoThirds>
    </>
  );
}
