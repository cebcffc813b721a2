import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { setUpTeam } from "#app/domains/identity/commands/set-up-team.server.ts";
import { messages } from "#app/domains/identity/messages.people.en.ts";
import { acting } from "#app/domains/identity/policy.ts";
import { TeamForm } from "#app/domains/identity/schema.people.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Input } from "#app/ui/input.tsx";

export const access = acting("administrator");

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("team-new-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, TeamForm);
  if (!form.ok) return data(form, 422);

  const outcome = await setUpTeam(context, form.value);
  if (outcome.ok) return redirect(`/staff/teams/${outcome.value.slug}`, 303);
  const problems = refusedFor(outcome.reason);
  return data({ problems, values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where an administrator sets up a team. */
export default function NewTeam() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  const shown = (name: string) => ({
    name,
    spellCheck: false,
    autoComplete: "off",
    error: form.error(name),
    defaultValue: form.value(name),
  });
  return (
    <TwoThirds>
      <BackLink href="/staff/teams">{t("teams-title")}</BackLink>
      <FormPage title={title} problems={form.problems} submit={t("team-new-button")}>
        <Input {...shown("name")} label={t("team-name")} />
        <Input {...shown("nameCy")} label={t("team-name-cy")} lang="cy" />
        <Input {...shown("slug")} label={t("team-slug")} hint={t("team-slug-hint")} />
      </FormPage>
    </TwoThirds>
  );
}
