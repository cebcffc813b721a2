import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { showOtherWay } from "#app/domains/petitions/queries/show-other-way.server.ts";
import { HandoverOffer } from "#app/domains/petitions/ui/handover-offer.tsx";
import { OtherWay } from "#app/domains/petitions/ui/other-way.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { draftOf } from "#app/platform/session/draft-cookie.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const because = new URL(request.url).searchParams.get("because") ?? "";
  const way = await showOtherWay(context, because, draftOf(request));
  if (!way) throw new Response(null, { status: 404 });
  return { way, title: translator(messages, context.locale)("begin-title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** Why a petition here is not the way, and which one is. */
export default function OtherWays() {
  const { way } = useLoaderData<typeof loader>();
  return (
    <>
      <BackLink href="/petitions/new" />
      <TwoThirds>
        <OtherWay way={way}>
          {way.kind === "tier" && way.draft && <HandoverOffer tier={way.tier} draft={way.draft} />}
        </OtherWay>
      </TwoThirds>
    </>
  );
}
