import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.audit.en.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { lastVerified } from "#app/domains/identity/queries/last-verified.server.ts";
import { listAuditActions } from "#app/domains/identity/queries/list-audit-actions.sql.server.ts";
import { listAudit } from "#app/domains/identity/queries/list-audit.server.ts";
import { AuditQuery } from "#app/domains/identity/schema.people.ts";
import { AuditFilter } from "#app/domains/identity/ui/audit-filter.tsx";
import { AuditTable } from "#app/domains/identity/ui/audit-table.tsx";
import { TrailState } from "#app/domains/identity/ui/trail-state.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("auditor", "administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = AuditQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return {
    title: translator(messages, context.locale)("audit-title"),
    timeZone: context.council.timeZone,
    query,
    ...(await listAudit(context, query)),
    actions: await listAuditActions(context),
    verified: await lastVerified(context),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who did what, to what and why, and whether that is still as it was written. */
export default function Audit() {
  const { title, query, entries, next, actions, verified, timeZone } =
    useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { before, ...filter } = query;
  return (
    <>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("audit-lead")}</p>
      <TrailState
        verified={verified}
        genuine={entries.every((entry) => entry.genuine)}
        timeZone={timeZone}
      />
      <AuditFilter query={query} actions={actions} />
      {entries.length === 0 ? (
        <p className="govuk-body">{t("audit-none")}</p>
      ) : (
        <AuditTable entries={entries} timeZone={timeZone} caption={title} />
      )}
      {(next || before) && (
        <Pagination
          previous={before ? { href: hrefOf(filter), text: t("audit-first") } : undefined}
          next={
            next
              ? { href: hrefOf({ ...filter, before: `${next}` }), text: t("audit-next") }
              : undefined
          }
        />
      )}
    </>
  );
}

function hrefOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return `/staff/audit?${new URLSearchParams(given)}`;
}
