import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { CouncilResponse } from "#app/domains/petitions/ui/council-response.tsx";
import { PetitionCount } from "#app/domains/petitions/ui/petition-count.tsx";
import { PetitionDates } from "#app/domains/petitions/ui/petition-dates.tsx";
import { Rejection } from "#app/domains/petitions/ui/rejection.tsx";
import { SignInvitation } from "#app/domains/petitions/ui/sign-invitation.tsx";
import { StateTag } from "#app/domains/petitions/ui/state-tag.tsx";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { HeadAndAside } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await findPetition(context, params.number);
  if (!petition) throw new Response(null, { status: 404 });
  context.page.tag("petitions", `petition:${petition.id}`);
  return { petition, timeZone: context.council.timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.petition.title }];

/** What the petition asks for, how many have signed, and what came of it. */
export default function Petition() {
  const { petition, timeZone } = useLoaderData<typeof loader>();
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
          <Rejection code={petition.rejectionCode} details={petition.rejectionDetails} />
        )}
        <CouncilResponse
          summary={petition.responseSummary}
          html={petition.responseHtml}
          respondedAt={petition.respondedAt}
          timeZone={timeZone}
        />
      </HeadAndAside>
    </>
  );
}

function Facts() {
  const { petition, timeZone } = useLoaderData<typeof loader>();
  return (
    <div className="side-box">
      <PetitionCount {...petition} timeZone={timeZone} />
      <SignInvitation {...petition} />
      <PetitionDates petition={petition} timeZone={timeZone} />
    </div>
  );
}
