import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConsultations } from "#app/domains/consultations/queries/list-consultations.server.ts";
import { ConsultationCards } from "#app/domains/consultations/ui/consultation-cards.tsx";
import { messages } from "#app/domains/councils/messages.en.ts";
import { HomeSection } from "#app/domains/councils/ui/home-section.tsx";
import { Hero, WaysIn } from "#app/domains/councils/ui/ways-in.tsx";
import { listThreads } from "#app/domains/discussions/queries/list-threads.sql.server.ts";
import { ThreadCard } from "#app/domains/discussions/ui/thread-card.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { listPetitions } from "#app/domains/petitions/queries/list-petitions.sql.server.ts";
import { PetitionCards } from "#app/domains/petitions/ui/petition-cards.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { CardList } from "#app/ui/card.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

const few = 3;

export async function loader({ context }: LoaderFunctionArgs) {
  context.page.tag("consultations", "petitions", "threads");
  const { open } = await listConsultations(context);
  const { petitions } = await listPetitions(context, { state: "open", q: "" });
  const { threads } = await listThreads(context);
  return {
    title: translator(messages, context.locale)("home-title"),
    timeZone: context.council.timeZone,
    consultations: open.slice(0, few),
    petitions: petitions.slice(0, few),
    threads: threads.slice(0, few),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The council's front page: what this is for, three ways in, and what is going on now. */
export default function Home() {
  const { timeZone, consultations, petitions, threads } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <Hero />
      <WaysIn />
      {consultations.length > 0 && (
        <HomeSection
          id="open-consultations"
          title={t("home-open-consultations")}
          all={{ href: "/consultations", text: t("home-all-consultations") }}
        >
          <ConsultationCards cards={consultations} timeZone={timeZone} />
        </HomeSection>
      )}
      {petitions.length > 0 && (
        <HomeSection
          id="popular-petitions"
          title={t("home-popular-petitions")}
          all={{ href: "/petitions", text: t("home-all-petitions") }}
        >
          <PetitionCards petitions={petitions} timeZone={timeZone} />
        </HomeSection>
      )}
      {threads.length > 0 && (
        <HomeSection
          id="latest-threads"
          title={t("home-latest-threads")}
          all={{ href: "/threads", text: t("home-all-threads") }}
        >
          <CardList>
            {threads.map((thread) => (
              <ThreadCard key={thread.number} thread={thread} timeZone={timeZone} />
            ))}
          </CardList>
        </HomeSection>
      )}
    </>
  );
}
