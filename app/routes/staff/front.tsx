import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.en.ts";
import { isStaff, staff } from "#app/domains/identity/policy.ts";
import { teamsKeptBy } from "#app/domains/identity/queries/teams-kept-by.server.ts";
import { duties, placeOf } from "#app/staff-duties.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Card, CardList } from "#app/ui/card.tsx";

export const access = staff();

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, locale } = context;
  const waiting = new Set(duties(actor));
  // Whoever leads a team keeps it, whatever their roles.
  if (!waiting.has("teams") && (await teamsKeptBy(context)).length > 0) waiting.add("teams");
  return {
    title: translator(messages, locale)("staff-title"),
    name: isStaff(actor) ? actor.name : "",
    duties: [...waiting].map((duty) => ({ duty, href: placeOf(duty) })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What waits for a member of staff, by the roles they hold. */
export default function StaffFront() {
  const { title, name, duties: waiting } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("staff-hello", { name })}</p>
      {waiting.length === 0 && <p className="govuk-body">{t("staff-none")}</p>}
      <CardList columns={2}>
        {waiting.map(({ duty, href }) => (
          <Card key={duty} title={t(`staff-${duty}`)} href={href}>
            <p>{t(`staff-${duty}-hint`)}</p>
          </Card>
        ))}
      </CardList>
    </>
  );
}
