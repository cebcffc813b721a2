import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { confirmSponsor } from "#app/domains/petitions/commands/confirm-sponsor.server.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { showSponsor } from "#app/domains/petitions/queries/show-sponsor.server.ts";
import { SponsorNotice } from "#app/domains/petitions/ui/sponsor-notice.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

/** Shows a button and changes nothing, for programs open every link in an e-mail. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const sponsor = await showSponsor(context, sponsorLinkIn(params.id, request));
  const title = translator(messages, context.locale)("sponsor-confirm-title");
  return data({ sponsor, title }, sponsor ? 200 : 404);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const outcome = await confirmSponsor(context, sponsorLinkIn(params.id, request));
  if (!outcome.ok) return data(null, outcome.reason === "sponsors-enough" ? 409 : 404);
  const { isOpen, number } = outcome.value;
  return isOpen ? redirect(`/petitions/${number}`, 303) : data(null);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** One button to confirm with; or what there is to say instead. */
export default function SponsorConfirmation() {
  const { sponsor } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  if (!sponsor) return <SponsorNotice notice="sponsor-unknown" />;
  if (sponsor.isConfirmed) return <SponsorNotice notice="sponsor-thanks" />;
  if (!sponsor.takes) return <SponsorNotice notice="checking" />;
  return (
    <TwoThirds>
      <FormPage
        title={t("sponsor-confirm-title")}
        lead={<p className="govuk-body-l">{t("sponsor-confirm-text")}</p>}
        submit={t("sponsor-confirm-button")}
      />
    </TwoThirds>
  );
}

function sponsorLinkIn(id: string | undefined, request: Request) {
  return { id: id ?? "", token: new URL(request.url).searchParams.get("token") ?? "" };
}
