import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { unsubscribe } from "#app/domains/notifications/commands/unsubscribe.server.ts";
import { messages } from "#app/domains/notifications/messages.en.ts";
import { findUnsubscriber } from "#app/domains/notifications/queries/find-unsubscriber.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

/** Opening the link changes nothing: mail scanners open links too. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const personId = await findUnsubscriber(context, params.token ?? "");
  if (!personId) throw new Response(null, { status: 404 });
  const { council, locale } = context;
  const title = translator(messages, locale)("unsubscribe-title");
  return { title, council: locale === "cy" ? council.nameCy : council.name };
}

/** The button on the page, and the one-click request of a mail programme (RFC 8058). */
export async function action({ context, params }: ActionFunctionArgs) {
  const outcome = await unsubscribe(context, params.token ?? "");
  if (!outcome.ok) throw new Response(null, { status: 404 });
  return data({ unsubscribed: true });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

export default function Unsubscribe() {
  const { title, council } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  if (useActionData<typeof action>()?.unsubscribed) {
    return (
      <TwoThirds>
        <Panel title={t("unsubscribed-title")} />
        <p className="govuk-body">{t("unsubscribed-text", { council })}</p>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("unsubscribe-text", { council })}</p>}
        submit={t("unsubscribe-button")}
      />
    </TwoThirds>
  );
}
