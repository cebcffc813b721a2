import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { moderationDelay } from "#app/domains/petitions/queries/moderation-delay.server.ts";
import { showWholePetition } from "#app/domains/petitions/queries/show-whole-petition.server.ts";
import { DelayNotice } from "#app/domains/petitions/ui/delay-notice.tsx";
import { NotYetPublished } from "#app/domains/petitions/ui/not-yet-published.tsx";
import { PetitionPage } from "#app/domains/petitions/ui/petition-page.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  // `/petitions/12.json` is how others spell the address of the data.
  const data = /^([1-9]\d{0,8})\.(json|csv)$/.exec(params.number ?? "");
  if (data) throw redirect(`/petitions/${data[1]}/petition.${data[2]}`, 301);

  const whole = await showWholePetition(context, params.number);
  const { council, now } = context;
  return {
    whole,
    title: whole ? whole.petition.title : translator(messages, context.locale)("title"),
    isDelayed: whole ? false : (await moderationDelay(context)).isDelayed,
    isLive: !isSwitchedOff(council, "live-counts"),
    address: `${council.origin}/petitions/${params.number}`,
    timeZone: council.timeZone,
    now,
  };
}

/** Nobody finds by searching what is not published. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  data?.whole ? feedOf(data.whole.petition.number) : { name: "robots", content: "noindex" },
];

function feedOf(number: number) {
  const href = `/petitions/${number}/timeline.atom`;
  return { tagName: "link", rel: "alternate", type: "application/atom+xml", href } as const;
}

/** A petition, or that it is not published yet. */
export default function Petition() {
  const { whole, isDelayed, ...rest } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href="/petitions">{t("see-petitions")}</BackLink>
      {whole ? (
        <PetitionPage whole={whole} {...rest} />
      ) : (
        <>
          <DelayNotice isDelayed={isDelayed} />
          <NotYetPublished />
        </>
      )}
    </>
  );
}
