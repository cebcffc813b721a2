import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { keepHolds } from "#app/domains/petitions/commands/keep-holds.server.ts";
import { releaseSignatures } from "#app/domains/petitions/commands/release-signatures.server.ts";
import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { messages as moderating } from "#app/domains/petitions/messages.moderating.en.ts";
import { maySeeNetworks } from "#app/domains/petitions/policy.integrity.ts";
import { listHolds } from "#app/domains/petitions/queries/list-holds.server.ts";
import { listTrends } from "#app/domains/petitions/queries/list-trends.server.ts";
import { HoldsForm, HoldsQuery } from "#app/domains/petitions/schema.integrity.ts";
import { HoldFilter, holdsHref } from "#app/domains/petitions/ui/hold-filter.tsx";
import { HoldFacts, HoldForm } from "#app/domains/petitions/ui/hold-form.tsx";
import { TrendList } from "#app/domains/petitions/ui/trend-list.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { problemsOf } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("moderator", "administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = HoldsQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await listHolds(context, query);
  if (!found) throw new Response(null, { status: 404 });
  return {
    title: translator(messages, context.locale)("holds-title"),
    timeZone: context.council.timeZone,
    seesRules: maySeeNetworks(context.actor),
    trends: await listTrends(context),
    query,
    ...found,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, HoldsForm);
  if (!form.ok) return data(form, 422);

  const { outcome: wish, ...chosen } = form.value;
  const outcome =
    wish === "release"
      ? await releaseSignatures(context, chosen)
      : await keepHolds(context, chosen);
  if (outcome.ok) return redirect("/staff/petitions/holds", 303);
  const { signatures, reason } = chosen;
  const values = { signatures, reason, outcome: wish };
  return data({ problems: refusedFor(outcome.reason), values }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Signatures that a rule holds back, to release or to keep out; and what is unusual. */
export default function Holds() {
  const { title, holds, counts, page, next, trends, query, timeZone, seesRules } =
    useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const queue = useTranslator(moderating);
  const state = useActionData<typeof action>();
  const errors = problemsOf(useForm(messages, state).problems);
  const { show, petition, after } = query;
  const href = (place: { after?: string }) => holdsHref({ show, petition, ...place });
  return (
    <TwoThirds>
      <BackLink href="/staff/petitions">{queue("queue-title")}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("holds-lead")}</p>
      <TrendList trends={trends} timeZone={timeZone} />
      <HoldFilter show={show} petition={petition} counts={counts} />
      {petition && (
        <p className="govuk-body">
          <a className="govuk-link" href={holdsHref({ show })}>
            {t("holds-all")}
          </a>
        </p>
      )}
      {holds.length === 0 && <p className="govuk-body">{t("holds-none")}</p>}
      {holds.length > 0 && page && show !== "released" && (
        <HoldForm holds={holds} page={page} timeZone={timeZone} state={state} />
      )}
      {(!page || show === "released") &&
        holds.map((hold) => (
          <p className="govuk-body" key={hold.id}>
            <strong>{hold.name}</strong> <HoldFacts hold={hold} timeZone={timeZone} />
          </p>
        ))}
      {(next || after) && (
        <Pagination
          previous={after ? { href: href({}), text: t("holds-first") } : undefined}
          next={next ? { href: href({ after: next }), text: t("holds-next") } : undefined}
        />
      )}
      {seesRules && (
        <a className="govuk-link govuk-body" href="/staff/petitions/signing-rules">
          {t("holds-rules")}
        </a>
      )}
    </TwoThirds>
  );
}
