import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoOnly } from "#app/domains/identity/policy.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { listMails } from "#app/platform/mail/list-mails.server.ts";
import { messages } from "#app/platform/mail/messages.en.ts";
import { Card, CardList } from "#app/ui/card.tsx";
import { Meta } from "#app/ui/meta.tsx";
import { Tag } from "#app/ui/tag.tsx";

export const access = demoOnly;

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, council } = context;
  const mails = await listMails(context);
  return {
    title: translator(messages, locale)("inbox-title"),
    mails: mails.map(({ createdAt, ...mail }) => ({
      ...mail,
      written: sayMoment(locale, council.timeZone, createdAt),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The inbox of a demonstration: every e-mail that the council's site wrote. */
export default function Inbox() {
  const { title, mails } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{t("inbox-intro")}</p>
      {mails.length === 0 && <p className="govuk-body">{t("inbox-none")}</p>}
      <CardList>
        {mails.map(({ id, subject, recipient, written, state }) => (
          <Card
            key={id}
            title={subject}
            href={`/dev/mail/${id}`}
            state={<Tag colour={state === "failed" ? "red" : "grey"}>{t(`state-${state}`)}</Tag>}
            meta={<Meta items={[recipient, written]} />}
          />
        ))}
      </CardList>
    </>
  );
}
