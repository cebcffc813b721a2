import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmCode } from "#app/domains/identity/commands/confirm-code.server.ts";
import { confirmLink } from "#app/domains/identity/commands/confirm-link.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { findSignIn } from "#app/domains/identity/queries/find-sign-in.server.ts";
import { afterSignIn, signInMinutes } from "#app/domains/identity/rules.ts";
import { CodeForm } from "#app/domains/identity/schema.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { CodeField } from "#app/ui/code-field.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "guesses" } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { signIn: browser } = browserOf(request);
  const found = await findSignIn(context, { link: params.token ?? "", browser });
  const t = translator(messages, context.locale);
  const { name, nameCy } = context.council;
  const council = context.locale === "cy" ? nameCy : name;
  const title = found ? t("link-title", { council }) : t("link-over-title");
  return data({ title, found }, found ? 200 : 410);
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { signIn: browser, userAgent, session } = browserOf(request);
  const opened = { link: params.token ?? "", browser, userAgent, session };
  const found = await findSignIn(context, opened);
  if (!found) return data({ problems: [], over: true }, 409);

  const form = found.asked ? null : await readForm(request, CodeForm);
  if (form && !form.ok) return data({ ...form, over: false }, 422);

  const outcome = form
    ? await confirmCode(context, { ...opened, ...form.value })
    : await confirmLink(context, opened);
  if (outcome.ok) {
    return redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
  }
  const problems = [{ field: "code", key: `refused-${outcome.reason}` }];
  return data({ problems, over: outcome.reason === "sign-in-over" }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/**
 * Behind the link in the e-mail: a button, because opening a link must not use it up; and for every
 * browser but the one that asked, the code from the same e-mail.
 */
export default function SignInLink() {
  const { title, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslator(messages);
  const form = useForm(messages, answer);
  if (!found || answer?.over) {
    return (
      <TwoThirds>
        <h1 className="govuk-heading-l">{t("link-over-title")}</h1>
        <p className="govuk-body-l">{t("link-over", { minutes: signInMinutes })}</p>
        <ButtonLink href="/sign-in">{t("link-again")}</ButtonLink>
      </TwoThirds>
    );
  }
  const { email, asked } = found;
  const lead = asked ? t("link-lead", { email }) : t("link-elsewhere", { email });
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{lead}</p>}
        problems={form.problems}
        submit={t("link-button")}
      >
        {!asked && (
          <CodeField
            label={t("code-label")}
            hint={t("code-hint")}
            error={form.error("code")}
            defaultValue={form.value("code")}
          />
        )}
      </FormPage>
    </TwoThirds>
  );
}
