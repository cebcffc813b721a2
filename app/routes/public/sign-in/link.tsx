import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmLink } from "#app/domains/identity/commands/confirm-link.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { findSignIn } from "#app/domains/identity/queries/find-sign-in.server.ts";
import { afterSignIn, signInMinutes } from "#app/domains/identity/rules.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const request = await findSignIn(context, params.token ?? "");
  const t = translator(messages, context.locale);
  const { name, nameCy } = context.council;
  const council = context.locale === "cy" ? nameCy : name;
  const title = request ? t("link-title", { council }) : t("link-over-title");
  return data({ title, email: request?.email }, request ? 200 : 410);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { userAgent, session } = browserOf(request);
  const outcome = await confirmLink(context, { link: params.token ?? "", userAgent, session });
  if (!outcome.ok) return data({ over: true }, 409);
  return redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Behind the link in the e-mail: a button, because opening a link must not use it up. */
export default function SignInLink() {
  const { title, email } = useLoaderData<typeof loader>();
  const over = useActionData<typeof action>()?.over || !email;
  const t = useTranslator(messages);
  if (over) {
    return (
      <TwoThirds>
        <h1 className="govuk-heading-l">{t("link-over-title")}</h1>
        <p className="govuk-body-l">{t("link-over", { minutes: signInMinutes })}</p>
        <ButtonLink href="/sign-in">{t("link-again")}</ButtonLink>
      </TwoThirds>
    );
  }
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{t("link-lead", { email })}</p>}
        submit={t("link-button")}
      />
    </TwoThirds>
  );
}
