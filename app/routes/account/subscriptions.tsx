import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/notifications/messages.en.ts";
import { listSubscriptions } from "#app/domains/notifications/queries/list-subscriptions.sql.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Button } from "#app/ui/button.tsx";
import { Table } from "#app/ui/table.tsx";

export const access = signedIn;

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("subscriptions-title");
  return { title, threads: await listSubscriptions(context) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Everything that somebody follows, each with a way to stop. */
export default function Subscriptions() {
  const { title, threads } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {t(threads.length ? "subscriptions-intro" : "subscriptions-none")}
      </p>
      {threads.length > 0 && (
        <Table
          caption={<span className="govuk-visually-hidden">{title}</span>}
          head={[t("subscriptions-discussion"), t("subscriptions-stop")]}
          firstCellIsHeader
          rows={threads.map(({ number, title: subject }) => [
            <a className="govuk-link" href={`/threads/${number}`}>
              {subject}
            </a>,
            <form method="post" action={`/threads/${number}/subscription/end`}>
              <Button variant="secondary">
                {t("unfollow")}
                <span className="govuk-visually-hidden">: {subject}</span>
              </Button>
            </form>,
          ])}
        />
      )}
    </>
  );
}
