import { redirect } from "@remix-run/node";
import type { AppLoadContext, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { reasonsOfRejection } from "#app/domains/petitions/queries/reasons-of-rejection.server.ts";
import { showStanding } from "#app/domains/petitions/queries/show-standing.sql.server.ts";
import { whyNoPetition } from "#app/domains/petitions/queries/why-no-petition.server.ts";
import { CouncilResponse } from "#app/domains/petitions/ui/council-response.tsx";
import { DaysChart } from "#app/domains/petitions/ui/days-chart.tsx";
import { PetitionCount } from "#app/domains/petitions/ui/petition-count.tsx";
import { PetitionDates } from "#app/domains/petitions/ui/petition-dates.tsx";
import { PlacesTable } from "#app/domains/petitions/ui/places-table.tsx";
import { Rejection } from "#app/domains/petitions/ui/rejection.tsx";
import { Share } from "#app/domains/petitions/ui/share.tsx";
import { SignInvitation } from "#app/domains/petitions/ui/sign-invitation.tsx";
import { StateTag } from "#app/domains/petitions/ui/state-tag.tsx";
import { ThresholdProgress } from "#app/domains/petitions/ui/threshold-progress.tsx";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { HeadAndAside } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await findPetition(context, params.number);
  if (!petition) return none(context, params.number);

  context.page.tag("petitions", `petition:${petition.id}`);
  const { council } = context;
  return {
    petition,
    standing: await showStanding(context, petition.id),
    reasons: petition.state === "rejected" ? await reasonsOfRejection(context, petition.id) : [],
    address: `${council.origin}/petitions/${petition.number}`,
    timeZone: council.timeZone,
  };
}

/** `/petitions/12.json` is how others spell the address of the data. */
async function none(context: AppLoadContext, asked = ""): Promise<never> {
  const data = /^([1-9]\d{0,8})\.(json|csv)$/.exec(asked);
  if (data) throw redirect(`/petitions/${data[1]}/petition.${data[2]}`, 301);
  const isGone = (await whyNoPetition(context, asked)) === "removed";
  throw new Response(null, { status: isGone ? 410 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.petition.title }];

/** What the petition asks for, how many have signed, and what came of it. */
export default function Petition() {
  const { petition, standing, reasons, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const isForeign = useLocale() !== petition.locale;
  const language = isForeign ? petition.locale : undefined;
  return (
    <>
      <BackLink href="/petitions">{t("see-petitions")}</BackLink>
      <HeadAndAside
        head={
          <>
            <StateTag state={petition.state} />
            <h1 className="govuk-heading-xl" lang={language}>
              {petition.title}
            </h1>
          </>
        }
        aside={<Facts />}
      >
        <div
          className="prose"
          lang={language}
          dangerouslySetInnerHTML={{ __html: petition.html }}
        />
        {isForeign && (
          <p className="govuk-hint">{t("other-language", { language: petition.locale })}</p>
        )}
        {petition.state === "rejected" && (
          <Rejection
            code={petition.rejectionCode}
            reasons={reasons}
            details={petition.rejectionDetails}
          />
        )}
        <CouncilResponse
          summary={petition.responseSummary}
          html={petition.responseHtml}
          respondedAt={petition.respondedAt}
          timeZone={timeZone}
        />
        <PlacesTable standing={standing} timeZone={timeZone} />
        <DaysChart days={standing.days} />
      </HeadAndAside>
    </>
  );
}

function Facts() {
  const { petition, standing, timeZone, address } = useLoaderData<typeof loader>();
  return (
    <div className="side-box">
      {petition.state !== "rejected" && (
        <PetitionCount {...petition} {...standing} timeZone={timeZone} />
      )}
      <SignInvitation {...petition} />
      <ThresholdProgress standing={standing} timeZone={timeZone} />
      <PetitionDates petition={petition} timeZone={timeZone} />
      <Share {...petition} address={address} isOpen={petition.takesSignatures} />
    </div>
  );
}
