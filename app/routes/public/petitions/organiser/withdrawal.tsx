import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { withdrawPetition } from "#app/domains/petitions/commands/withdraw-petition.server.ts";
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
  const { number, title, state } = await organiserOrNotFound(context, params.number, request);
  return {
    name: translator(messages, context.locale)("withdraw-title"),
    petition: { title, isOpen: state === "open" },
    back: `/petitions/${number}/organiser${new URL(request.url).search}`,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { number, token } = linkIn(params.number, request);
  await organiserOrNotFound(context, params.number, request);
  const outcome = await withdrawPetition(context, number, token);
  if (!outcome.ok) return data({ problems: refusedFor(outcome.reason) }, 409);
  return redirect(`/petitions/${number}/organiser?${new URLSearchParams({ token })}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.name },
  { name: "robots", content: "noindex" },
];

/** Asks once more whether the petition is to be withdrawn. */
export default function Withdrawal() {
  const { petition, back } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, useActionData<typeof action>());
  return (
    <>
      <BackLink href={back}>{t("back-to-organiser")}</BackLink>
      <TwoThirds>
        <FormPage
          title={t("withdraw-title")}
          caption={petition.title}
          lead={
            <p className="govuk-body-l">
              {t(petition.isOpen ? "withdraw-text-open" : "withdraw-text-before")}
            </p>
          }
          problems={problems}
          submit={t("withdraw-button")}
          isFinal
        />
      </TwoThirds>
    </>
  );
}
