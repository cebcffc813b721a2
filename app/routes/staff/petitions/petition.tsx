import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayAdminister, mayReadAudit, staff } from "#app/domains/identity/policy.ts";
import { listSignals } from "#app/domains/moderation/queries/list-signals.server.ts";
import { SignalList } from "#app/domains/moderation/ui/signal-list.tsx";
import { messages } from "#app/domains/petitions/messages.moderating.en.ts";
import {
  mayDecidePetitions,
  mayTendPetitions,
  mayUndoDecisions,
} from "#app/domains/petitions/policy.moderating.ts";
import { showModerated } from "#app/domains/petitions/queries/show-moderated.server.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { ModeratedPage } from "#app/domains/petitions/ui/moderated-page.tsx";
import { PetitionLinks } from "#app/domains/petitions/ui/petition-links.tsx";
import { SimilarPetitions } from "#app/domains/petitions/ui/similar-petitions.tsx";
import type { FormState } from "#app/platform/forms/form-state.ts";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

export const access = staff("moderator", "administrator");

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await showModerated(context, numberOrNotFound(params.number));
  if (!found) throw new Response(null, { status: 404 });
  const { actor, council, locale } = context;
  const { title, background, details } = found.submissions.at(-1) ?? noWords;
  const written = { title: title || (found.text.title ?? ""), background, details };
  const writtenIn = found.text.locale === "cy" ? "cy" : "en";
  const isUndecided = found.state === "waiting";
  return {
    title: translator(messages, locale)("petition-title", { number: found.number }),
    found,
    timeZone: council.timeZone,
    signals: isUndecided ? await listSignals(context, found.text.id) : null,
    similar: isUndecided
      ? await similarPetitions({ ...context, locale: writtenIn }, written, {
          except: found.text.id,
        })
      : null,
    seesAll: mayAdminister(actor) || mayReadAudit(actor),
    may: {
      decide: mayDecidePetitions(actor),
      tend: mayTendPetitions(actor),
      undo: mayUndoDecisions(actor),
    },
  };
}

const noWords = { title: "", background: "", details: "" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** One petition, to read, to take on and to decide. */
export default function Petition() {
  return <PetitionForStaff />;
}

/** The same page, with what was wrong with what was sent from it. */
export function PetitionForStaff({ state }: { state?: Partial<FormState> }) {
  const { found, timeZone, signals, similar, seesAll, may } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <ModeratedPage {...{ found, timeZone, may, state }}>
      {signals && (
        <>
          <h2 className="govuk-heading-m">{t("signals-title")}</h2>
          <SignalList signals={signals} none={t("signals-none")} />
        </>
      )}
      <PetitionLinks number={found.number} all={seesAll} />
      {similar && (
        <>
          <h2 className="govuk-heading-m">{t("similar-title")}</h2>
          <SimilarPetitions matters={similar} timeZone={timeZone} small />
        </>
      )}
    </ModeratedPage>
  );
}
