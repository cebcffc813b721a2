import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { resubmitPetition } from "#app/domains/petitions/commands/resubmit-petition.server.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import {
  linkIn,
  organiserOrNotFound,
} from "#app/domains/petitions/queries/organiser-or-not-found.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { RevisionForm } from "#app/domains/petitions/schema.starting.ts";
import { WhyReturned } from "#app/domains/petitions/ui/organiser-state.tsx";
import { WordsForm } from "#app/domains/petitions/ui/words-form.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const petition = await organiserOrNotFound(context, params.number, request);
  const back = `/petitions/${petition.number}/organiser${new URL(request.url).search}`;
  if (!petition.isReturned) throw redirect(back);
  const { title, background, details, reasons, sentence } = petition;
  return {
    name: translator(messages, context.locale)("organiser-revise"),
    values: { title, background, details },
    why: { reasons, sentence },
    // It is public nowhere, so it is never shown as similar to itself.
    matters: await similarPetitions(context, { title, background, details }),
    timeZone: context.council.timeZone,
    back,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const link = linkIn(params.number, request);
  await organiserOrNotFound(context, params.number, request);
  const form = await readForm(request, RevisionForm);
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const { shown = "", ...words } = form.value;
  const matters = await similarPetitions(context, words);
  const seen = new Set(shown.split(" "));
  if (matters.some(({ href }) => !seen.has(href))) {
    return data({ problems: [], values: words, matters });
  }
  // Sent already, or too late: the organiser's page says which.
  await resubmitPetition(context, link, words);
  const { number, token } = link;
  return redirect(`/petitions/${number}/organiser?${new URLSearchParams({ token })}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.name },
  { name: "robots", content: "noindex" },
];

/**
 * The words of a petition that came back, to be changed and sent in again, once what there is already on
 * the changed words has been shown.
 */
export default function Revision() {
  const { values, why, back, matters, timeZone } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const found = state && "matters" in state ? state.matters : null;
  return (
    <>
      <BackLink href={back}>{t("back-to-organiser")}</BackLink>
      <TwoThirds>
        {found && (
          <NotificationBanner role="alert" heading={t("revise-similar")}>
            <p className="govuk-body">
              <a className="govuk-notification-banner__link" href="#similar">
                {t("revise-similar-link")}
              </a>
            </p>
            <p className="govuk-body">{t("revise-similar-text")}</p>
          </NotificationBanner>
        )}
        <WordsForm
          state={{ values, ...state }}
          similar={{ matters: found ?? matters, timeZone }}
          lead={
            <>
              <p className="govuk-body-l">{t("revise-lead")}</p>
              <WhyReturned petition={why} />
            </>
          }
          submit={t("revise-button")}
        />
      </TwoThirds>
    </>
  );
}
