import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { messages as ofService } from "#app/domains/councils/messages.service.en.ts";
import { isSwitchedOff } from "#app/domains/councils/rules.service.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { beginDraft } from "#app/domains/petitions/commands/begin-draft.server.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { nextPage } from "#app/domains/petitions/rules.starting.ts";
import { beginForm } from "#app/domains/petitions/schema.starting.ts";
import { BeginForm } from "#app/domains/petitions/ui/begin-form.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { draftOf, rememberDraft } from "#app/platform/session/draft-cookie.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { allowsUnder18, exclusions, otherTiers } = await showScheme(context);
  const draft = await findDraft(context, draftOf(request));
  const { connection = "", adult = "", concerns = "" } = draft?.content ?? {};
  const isWelsh = context.locale === "cy";
  return {
    title: translator(messages, context.locale)("begin-title"),
    isResting: isSwitchedOff(context.council, "starting"),
    asksAge: !allowsUnder18,
    exclusions,
    tiers: otherTiers.map(({ key, matter, matterCy }) => ({
      key,
      matter: isWelsh ? matterCy : matter,
    })),
    values: { connection, adult, concerns },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  if (isSwitchedOff(context.council, "starting")) return redirect("/petitions/new", 303);
  const form = await readForm(request, beginForm(await showScheme(context)));
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const outcome = await beginDraft(context, draftOf(request), form.value);
  if (!outcome.ok) return data({ problems: refusedFor(outcome.reason) }, 409);
  const { value } = outcome;
  if ("because" in value) {
    return redirect(`/petitions/new/other-ways?because=${encodeURIComponent(value.because)}`, 303);
  }
  const headers = rememberDraft(value.secret);
  return redirect(nextPage(value.content), { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The first page of starting a petition. */
export default function Begin() {
  const { asksAge, exclusions, tiers, values, isResting } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const [t, say] = [useTranslator(messages), useTranslator(ofService)];
  return (
    <>
      <BackLink href="/petitions">{t("other-ways-petitions")}</BackLink>
      <TwoThirds>
        {isResting ? (
          <>
            <h1 className="govuk-heading-l">{t("begin-title")}</h1>
            <p className="govuk-body-l">{say("starting-rests")}</p>
          </>
        ) : (
          <BeginForm {...{ asksAge, exclusions, tiers }} state={{ values, ...state }} />
        )}
      </TwoThirds>
    </>
  );
}
