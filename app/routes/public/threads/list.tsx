import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { SearchRests } from "#app/domains/councils/ui/search-rests.tsx";
import { messages } from "#app/domains/discussions/messages.en.ts";
import { listThreads } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { ThreadListQuery } from "#app/domains/discussions/schema.ts";
import { ThreadCard } from "#app/domains/discussions/ui/thread-card.tsx";
import { ThreadFilter } from "#app/domains/discussions/ui/thread-filter.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardList } from "#app/ui/card.tsx";
import { HeadAndAside } from "#app/ui/grid.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = anyone;
export const handle = { page: { query: ["filter", "q", "after"] } };

export async function loader({ request, context }: LoaderFunctionArgs) {
  context.page.tag("threads");
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const searchRests = isSwitchedOff(context.council, "search");
  const query = ThreadListQuery.parse(searchRests ? { ...asked, q: "" } : asked);
  const { threads, next } = await listThreads(context, query);
  const { q, filter } = query;
  return {
    title: translator(messages, context.locale)("threads"),
    timeZone: context.council.timeZone,
    searchRests,
    threads,
    q,
    filter,
    isFirst: !query.after,
    nextHref:
      next &&
      pageHref({
        q,
        filter,
        after: next,
      }),
    firstHref: pageHref({
      q,
      filter,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What is asked and talked about, the liveliest first. */
export default function Threads() {
  const { searchRests, threads, timeZone, q, filter, ...way } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <HeadAndAside
      head={
        <>
          <h1 className="govuk-heading-xl">{t("threads")}</h1>
          <p className="govuk-body-l">{t("threadsLead")}</p>
          <ButtonLink href="/threads/new">{t("ask")}</ButtonLink>
        </>
      }
      aside={<ThreadFilter q={q} filter={filter} />}
    >
      {searchRests && <SearchRests />}
      {threads.length === 0 && (
        <p className="govuk-body">{t(q || filter ? "noThreadsFound" : "noThreads")}</p>
      )}
      <CardList>
        {threads.map((thread) => (
          <ThreadCard key={thread.number} thread={thread} timeZone={timeZone} />
        ))}
      </CardList>
      {(way.nextHref || !way.isFirst) && (
        <Pagination
          previous={way.isFirst ? undefined : { href: way.firstHref, text: t("firstThreads") }}
          next={way.nextHref ? { href: way.nextHref, text: t("nextThreads") } : undefined}
        />
      )}
    </HeadAndAside>
  );
}

function pageHref(query: { q?: string; filter?: string; after?: string }): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  return search ? `/threads?${search}` : "/threads";
}
