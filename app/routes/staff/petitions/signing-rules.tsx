import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.integrity.en.ts";
import { listSigningRules } from "#app/domains/petitions/queries/list-signing-rules.server.ts";
import { RulesQuery } from "#app/domains/petitions/schema.integrity.ts";
import { RuleFilter, rulesHref } from "#app/domains/petitions/ui/rule-filter.tsx";
import { RuleTable } from "#app/domains/petitions/ui/rule-table.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export const access = staff("administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = RulesQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await listSigningRules(context, query);
  if (!found) throw new Response(null, { status: 404 });
  const title = translator(messages, context.locale)("rules-title");
  return { title, timeZone: context.council.timeZone, query, ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Whose signatures a council looks at, and whose never. */
export default function SigningRules() {
  const { title, rules, next, mayChange, query, timeZone } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { after, ...narrowed } = query;
  return (
    <>
      <BackLink href="/staff/petitions/holds">{t("holds-title")}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("rules-lead")}</p>
      {mayChange && (
        <ButtonLink href="/staff/petitions/signing-rules/new">{t("rules-new")}</ButtonLink>
      )}
      <RuleFilter query={query} />
      {rules.length === 0 ? (
        <p className="govuk-body">{t("rules-none")}</p>
      ) : (
        <RuleTable rules={rules} mayChange={mayChange} timeZone={timeZone} />
      )}
      {(next || after) && (
        <Pagination
          previous={after ? { href: rulesHref(narrowed), text: t("rules-first") } : undefined}
          next={
            next
              ? { href: rulesHref({ ...narrowed, after: next }), text: t("rules-next") }
              : undefined
          }
        />
      )}
    </>
  );
}
