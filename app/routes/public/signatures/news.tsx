import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { stopNews } from "#app/domains/petitions/commands/stop-news.server.ts";
import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import { findNewsReader } from "#app/domains/petitions/queries/find-news-reader.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

/** Opening the link changes nothing: mail scanners open links too. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const reader = await findNewsReader(context, linkIn(params.id, request));
  if (!reader) throw new Response(null, { status: 404 });
  const { number, title: petition } = reader.petition;
  return { number, petition, title: translator(messages, context.locale)("stop-title") };
}

/** The button on the page, and the one-click request of a mail programme (RFC 8058). */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const outcome = await stopNews(context, linkIn(params.id, request));
  if (!outcome.ok) throw new Response(null, { status: 404 });
  return data({ isStopped: true });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** One button that stops the letters about a petition; the signature stays. */
export default function News() {
  const { number, petition, title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  if (useActionData<typeof action>()?.isStopped) {
    return (
      <TwoThirds>
        <Panel title={t("stopped-title")} />
        <p className="govuk-body">{t("stopped-text", { title: petition })}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={`/petitions/${number}`}>
            {t("stopped-link")}
          </a>
        </p>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("stop-text", { title: petition })}</p>}
        submit={t("stop-button")}
      />
    </TwoThirds>
  );
}

function linkIn(id: string | undefined, request: Request) {
  return { id: id ?? "", token: new URL(request.url).searchParams.get("token") ?? "" };
}
