import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acting } from "#app/domains/identity/policy.ts";
import { applyPreset } from "#app/domains/petitions/commands/apply-preset.server.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { presetKeys, presets, schemeOf } from "#app/domains/petitions/rules.presets.ts";
import { PresetForm } from "#app/domains/petitions/schema.scheme-form.ts";
import { PresetChoice } from "#app/domains/petitions/ui/preset-choice.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = acting("administrator");

export function loader({ context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("presets-title"),
    presets: presetKeys.map((key) => {
      const { council, source, scheme } = presets[key];
      const says = Object.keys(scheme) as (keyof typeof scheme)[];
      return { key, council, source, says, scheme: schemeOf(key) };
    }),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, PresetForm);
  if (!form.ok) return data(form, 422);

  const outcome = await applyPreset(context, form.value.preset);
  if (outcome.ok) return redirect("/staff/settings/petitions?saved=1", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator takes over the rules of a real council. */
export default function Presets() {
  const { title, presets: shown } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/staff/settings/petitions">{t("scheme-title")}</BackLink>
      <FormPage
        title={title}
        lead={<p className="govuk-body">{t("presets-lead")}</p>}
        problems={form.problems}
        submit={t("presets-button")}
      >
        <PresetChoice presets={shown} form={form} />
      </FormPage>
    </TwoThirds>
  );
}
