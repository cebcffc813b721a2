import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { askOrganiser } from "#app/domains/petitions/commands/ask-organiser.server.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import {
  linkIn,
  organiserOrNotFound,
} from "#app/domains/petitions/queries/organiser-or-not-found.server.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { number } = await organiserOrNotFound(context, params.number, request);
  const title = translator(messages, context.locale)("organiser-letter");
  return { title, back: `/petitions/${number}/organiser${new URL(request.url).search}` };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { number, token } = linkIn(params.number, request);
  await organiserOrNotFound(context, params.number, request);
  const outcome = await askOrganiser(context, number, token);
  if (outcome.ok) return data({ isSent: true, problems: [] });
  return data({ isSent: false, problems: refusedFor(outcome.reason) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Sends the letter with the links once more. */
export default function Letter() {
  const { back } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, state);
  return (
    <>
      <BackLink href={back}>{t("back-to-organiser")}</BackLink>
      <TwoThirds>
        {state?.isSent ? (
          <h1 className="govuk-heading-l">{t("organiser-letter-sent")}</h1>
        ) : (
          <FormPage
            title={t("organiser-title")}
            problems={problems}
            submit={t("organiser-letter")}
          />
        )}
      </TwoThirds>
    </>
  );
}
