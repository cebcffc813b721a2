import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { mailDraft } from "#app/domains/petitions/commands/mail-draft.server.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { draftOrBegin } from "#app/domains/petitions/queries/draft-or-begin.server.ts";
import { nextPage } from "#app/domains/petitions/rules.starting.ts";
import { LaterForm } from "#app/domains/petitions/schema.starting.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { content } = await draftOrBegin(context, request);
  return {
    title: translator(messages, context.locale)("later-title"),
    email: content.email ?? "",
    next: nextPage(content),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { secret } = await draftOrBegin(context, request);
  const form = await readForm(request, LaterForm);
  if (!form.ok) return data({ isSent: false, problems: form.problems, values: form.values }, 422);

  const outcome = await mailDraft(context, secret, form.value.email);
  if (outcome.ok) return data({ isSent: true, problems: [], values: {} });
  return data({ isSent: false, problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Asks where to send the link with which somebody goes on with their petition. */
export default function Later() {
  const { email, next } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  const form = useForm(messages, state?.isSent === false ? state : undefined);
  if (state?.isSent) {
    return (
      <TwoThirds>
        <Panel title={t("later-sent-title")} />
        <p className="govuk-body">{t("later-sent-text")}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={next}>
            {t("go-on")}
          </a>
        </p>
      </TwoThirds>
    );
  }
  return (
    <>
      <BackLink href={next} />
      <TwoThirds>
        <FormPage
          title={t("later-title")}
          lead={<p className="govuk-body-l">{t("later-lead")}</p>}
          problems={form.problems}
          submit={t("later-button")}
        >
          <Input
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            label={t("label-email")}
            error={form.error("email")}
            defaultValue={form.value("email", email)}
          />
        </FormPage>
      </TwoThirds>
    </>
  );
}
