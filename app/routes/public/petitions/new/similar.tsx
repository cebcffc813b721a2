import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { draftOrBegin } from "#app/domains/petitions/queries/draft-or-begin.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { nextPage } from "#app/domains/petitions/rules.starting.ts";
import { SimilarPetitions } from "#app/domains/petitions/ui/similar-petitions.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { content } = await draftOrBegin(context, request);
  const { title, background, details } = content;
  const next = nextPage(content);
  if (title === undefined) throw redirect(next);
  const matters = await similarPetitions(context, { title, background, details });
  if (matters.length === 0) throw redirect(next);
  return {
    title: translator(messages, context.locale)("similar-title"),
    timeZone: context.council.timeZone,
    matters,
    next,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** What there is already on the same matter, before a petition is sent in; anybody may go on all the same. */
export default function Similar() {
  const { matters, timeZone, next } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href="/petitions/new/words" />
      <TwoThirds>
        <h1 className="govuk-heading-l">{t("similar-title")}</h1>
        <p className="govuk-body">{t("similar-lead")}</p>
        <SimilarPetitions matters={matters} timeZone={timeZone} small />
        <ButtonLink href={next}>{t("similar-on")}</ButtonLink>
      </TwoThirds>
    </>
  );
}
