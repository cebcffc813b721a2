import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { confirmOrganiser } from "#app/domains/petitions/commands/confirm-organiser.server.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { moderationDelay } from "#app/domains/petitions/queries/moderation-delay.server.ts";
import {
  linkIn,
  organiserOrNotFound,
} from "#app/domains/petitions/queries/organiser-or-not-found.server.ts";
import { AskersTable } from "#app/domains/petitions/ui/askers-table.tsx";
import { DelayNotice } from "#app/domains/petitions/ui/delay-notice.tsx";
import { OrganiserSponsors } from "#app/domains/petitions/ui/organiser-sponsors.tsx";
import { OrganiserState } from "#app/domains/petitions/ui/organiser-state.tsx";
import { PetitionWords } from "#app/domains/petitions/ui/petition-words.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { InsetText } from "#app/ui/inset-text.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

/** Changes nothing, for programs open every link in an e-mail. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("organiser-title"),
    petition: await organiserOrNotFound(context, params.number, request),
    isDelayed: (await moderationDelay(context)).isDelayed,
    timeZone: context.council.timeZone,
    search: new URL(request.url).search,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { number, token } = linkIn(params.number, request);
  await organiserOrNotFound(context, params.number, request);
  const outcome = await confirmOrganiser(context, number, token);
  if (!outcome.ok) return data({ problems: refusedFor(outcome.reason) }, 409);
  return redirect(`/petitions/${number}/organiser?${new URLSearchParams({ token })}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** From here the organiser confirms a petition, finds its sponsors, and looks after it until the end. */
export default function Organiser() {
  const { petition, isDelayed, timeZone, search } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { problems } = useForm(messages, useActionData<typeof action>());
  const page = (name: string) => `/petitions/${petition.number}/organiser/${name}${search}`;
  const isAsked = !petition.isConfirmed && petition.sponsorLink !== null;
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t("organiser-title")}</h1>
      <InsetText>
        <PetitionWords {...petition} />
      </InsetText>
      {isAsked && (
        <FormPage
          lead={<p className="govuk-body-l">{t("organiser-confirm-text")}</p>}
          problems={problems}
          submit={t("organiser-confirm-button")}
        />
      )}
      <OrganiserState petition={petition} revision={page("revision")} timeZone={timeZone} />
      <DelayNotice isDelayed={isDelayed && petition.state === "waiting"} />
      <OrganiserSponsors petition={petition} letter={page("letter")} />
      <AskersTable days={petition.days} />
      <h2 className="govuk-heading-m">{t("organiser-more")}</h2>
      <ul className="govuk-list">
        {petition.canWithdraw && (
          <li>
            <a className="govuk-link" href={page("withdrawal")}>
              {t("organiser-withdraw")}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={page("erasure")}>
            {t("organiser-erase")}
          </a>
        </li>
      </ul>
      <p className="govuk-hint">{t("organiser-private")}</p>
    </TwoThirds>
  );
}
