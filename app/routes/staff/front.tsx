import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.en.ts";
import { isStaff, staff } from "#app/domains/identity/policy.ts";
import { duties } from "#app/staff-duties.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Card, CardList } from "#app/ui/card.tsx";

export const access = staff();

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, locale } = context;
  return {
    title: translator(messages, locale)("staff-title"),
    name: isStaff(actor) ? actor.name : "",
    duties: duties(actor),
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
        {waiting.map((duty) => (
          <Card key={duty} title={t(`staff-${duty}`)} href={`/staff/${duty}`}>
            <p>{t(`staff-${duty}-hint`)}</p>
          </Card>
        ))}
      </CardList>
    </>
  );
}
