import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { eraseOrganiser } from "#app/domains/petitions/commands/erase-organiser.server.ts";
import { messages as general } from "#app/domains/petitions/messages.en.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import {
  linkIn,
  organiserOrNotFound,
} from "#app/domains/petitions/queries/organiser-or-not-found.server.ts";
import { isBeforePublication } from "#app/domains/petitions/rules.starting.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const t = translator(messages, context.locale);
  // Where everything is erased the link leads nowhere any more; this page is the last that it shows.
  if (searchParams.has("erased")) return { title: t("erased-title"), petition: null, back: "" };
  const petition = await organiserOrNotFound(context, params.number, request);
  const isBefore = isBeforePublication(petition.state);
  return {
    title: t("erase-title"),
    petition: { title: petition.title, isBefore },
    back: `/petitions/${petition.number}/organiser${search}`,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { number, token } = linkIn(params.number, request);
  const outcome = await eraseOrganiser(context, number, token);
  if (!outcome.ok) throw new Response(null, { status: 404 });
  return redirect(`/petitions/${number}/organiser/erasure?erased`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Asks once more whether everything about the organiser is to be erased; afterwards it says that it is. */
export default function Erasure() {
  const { petition, back } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const petitions = useTranslator(general);
  if (!petition) {
    return (
      <TwoThirds>
        <Panel title={t("erased-title")} />
        <p className="govuk-body-l">{t("erased-text")}</p>
        <a className="govuk-link govuk-body" href="/petitions">
          {petitions("see-petitions")}
        </a>
      </TwoThirds>
    );
  }
  return (
    <>
      <BackLink href={back}>{t("back-to-organiser")}</BackLink>
      <TwoThirds>
        <FormPage
          title={t("erase-title")}
          caption={petition.title}
          lead={
            <>
              <p className="govuk-body-l">
                {t(petition.isBefore ? "erase-text-before" : "erase-text-published")}
              </p>
              <p className="govuk-body">{t("erase-after")}</p>
            </>
          }
          submit={t("erase-button")}
          isFinal
        />
      </TwoThirds>
    </>
  );
}
