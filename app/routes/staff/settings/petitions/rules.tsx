import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { changeScheme } from "#app/domains/petitions/commands/change-scheme.server.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { schemeVersion } from "#app/domains/petitions/queries/scheme-version.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { SchemeForm, typedInto } from "#app/domains/petitions/schema.scheme-form.ts";
import { SchemeFields } from "#app/domains/petitions/ui/scheme-fields.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("rules-title");
  return { title, scheme: await showScheme(context), version: await schemeVersion(context) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, SchemeForm);
  if (!form.ok) return data(form, 422);

  const outcome = await changeScheme(context, form.value);
  if (outcome.ok) return redirect("/staff/settings/petitions?saved=1", 303);
  return data({ problems: refusedFor(outcome.reason), values: typedInto(form.value) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator changes the numbers and choices of the council's scheme. */
export default function Rules() {
  const { title, scheme, version } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  const form = useForm(messages, answer);
  const ticked = (name: string, now: readonly string[]) =>
    answer ? [answer.values[name] ?? []].flat() : now;
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions">{t("scheme-title")}</BackLink>
      <FormPage title={title} problems={form.problems} submit={t("rules-button")}>
        <input type="hidden" name="version" value={form.value("version", `${version}`)} />
        <SchemeFields scheme={scheme} ticked={ticked} error={form.error} value={form.value} />
      </FormPage>
    </TwoThirds>
  );
}
