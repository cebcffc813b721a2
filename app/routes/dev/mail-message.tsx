import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoOnly } from "#app/domains/identity/policy.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { messages } from "#app/platform/mail/messages.en.ts";
import { showMail } from "#app/platform/mail/show-mail.server.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const access = demoOnly;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const mail = await showMail(context, params.id ?? "");
  if (!mail) throw new Response(null, { status: 404 });
  const { createdAt, ...shown } = mail;
  return { ...shown, written: sayMoment(context.locale, context.council.timeZone, createdAt) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.subject }];

/** One e-mail of a demonstration, in both its forms. */
export default function Message() {
  const mail = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <BackLink href="/dev/mail">{t("inbox-title")}</BackLink>
      <h1 className="govuk-heading-l">{mail.subject}</h1>
      <SummaryList
        rows={[
          { key: t("to"), value: mail.recipient },
          { key: t("written"), value: mail.written },
          { key: t("state"), value: t(`state-${mail.state}`) },
        ]}
      />
      <h2 className="govuk-heading-m">{t("as-text")}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: mail.textAsHtml }} />
      <h2 className="govuk-heading-m">{t("as-html")}</h2>
      <div className="prose" dangerouslySetInnerHTML={{ __html: mail.html }} />
    </TwoThirds>
  );
}
