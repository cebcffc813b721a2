import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { SearchRests } from "#app/domains/councils/ui/search-rests.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { messages as ofLists } from "#app/domains/petitions/messages.lists.en.ts";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { countByState } from "#app/domains/petitions/queries/count-by-state.sql.server.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { listTerms } from "#app/domains/petitions/queries/list-terms.server.ts";
import { listTopics } from "#app/domains/petitions/queries/list-topics.sql.server.ts";
import { isOutcomeList, listNames, petitionsHref } from "#app/domains/petitions/rules.ts";
import { PetitionListQuery } from "#app/domains/petitions/schema.ts";
import { ListLinks } from "#app/domains/petitions/ui/list-links.tsx";
import { ListHeading } from "#app/domains/petitions/ui/list-heading.tsx";
import { OutcomeLinks } from "#app/domains/petitions/ui/outcome-links.tsx";
import { PetitionCards } from "#app/domains/petitions/ui/petition-cards.tsx";
import { PetitionFilter } from "#app/domains/petitions/ui/petition-filter.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = anyone;
export const handle = {
  page: { query: ["state", "q", "ward", "topic", "term", "after", "before"] },
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const searchRests = isSwitchedOff(context.council, "search");
  const query = PetitionListQuery.parse(searchRests ? { ...given, q: "" } : given);
  context.page.tag("petitions");
  const { state = "" } = given;
  const isKnown = state === "" || listNames.some((name) => name === state);
  return {
    query,
    unknown: isKnown ? null : state.slice(0, 40),
    searchRests,
    title: translator(messages, context.locale)("title"),
    timeZone: context.council.timeZone,
    counts: await countByState(context),
    page: await listPetitions(context, query),
    wards: (await listAreas(context)).map(({ slug, name }) => ({ slug, name })),
    topics: await listTopics(context),
    terms: await listTerms(context),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { tagName: "link", rel: "alternate", type: "application/atom+xml", href: "/petitions.atom" },
];

/** The council's petitions, those with the most signatures first. */
export default function Petitions() {
  const { query, page, timeZone, searchRests, unknown, ...choices } =
    useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const tLists = useTranslator(ofLists);
  const { petitions, previous, next } = page;
  const term = choices.terms.find(({ slug }) => slug === query.term);
  const { state } = query;
  const list = isOutcomeList(state) ? tLists(state) : t(`list-${state}`);
  const heading = query.q ? t("search-about", { words: query.q }) : list;
  return (
    <>
      <h1 className="govuk-heading-xl">{t("title")}</h1>
      <p className="govuk-body-l">{t("intro")}</p>
      <ButtonLink href="/petitions/new">{t("start-one")}</ButtonLink>
      {searchRests && <SearchRests />}
      <PetitionFilter query={query} {...choices} />
      <OutcomeLinks query={query} unknown={unknown} />
      <ListHeading term={term} timeZone={timeZone}>
        {heading}
      </ListHeading>
      {petitions.length === 0 && <Nothing {...query} />}
      <PetitionCards petitions={petitions} timeZone={timeZone} />
      {(previous || next) && (
        <Pagination
          previous={previous ? { href: petitionsHref(query, { before: previous }) } : undefined}
          next={next ? { href: petitionsHref(query, { after: next }) } : undefined}
        />
      )}
      <ListLinks query={query} />
    </>
  );
}

function Nothing({ q, ward, topic, term }: PetitionListQuery) {
  const t = useTranslator(messages);
  if (![q, ward, topic, term].some(Boolean)) return <p className="govuk-body">{t("none-here")}</p>;
  return (
    <p className="govuk-body">
      {q ? t("none-found", { words: q }) : t("none-here")}{" "}
      <a className="govuk-link" href="/petitions">
        {t("search-clear")}
      </a>
    </p>
  );
}
