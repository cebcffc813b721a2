import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeService } from "#app/domains/councils/commands/change-service.server.ts";
import { messages } from "#app/domains/councils/messages.service.en.ts";
import { maySetUp } from "#app/domains/councils/policy.ts";
import { showSettings } from "#app/domains/councils/queries/show-settings.server.ts";
import { switches } from "#app/domains/councils/rules.service.ts";
import { ServiceSchema } from "#app/domains/councils/schema.ts";
import { ServiceFacts } from "#app/domains/councils/ui/service-facts.tsx";
import { staff } from "#app/domains/identity/policy.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { NotificationBanner } from "#app/ui/notification-banner.tsx";
import { Textarea } from "#app/ui/textarea.tsx";

export const access = staff("administrator");

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: translator(messages, context.locale)("title"),
    service: (await showSettings(context)).settings.service,
    mayChange: maySetUp(context.actor),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, ServiceSchema);
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);
  await changeService(context, form.value);
  return redirect("/staff/settings/notice?saved=1", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** What the council tells everybody for the time being, and which parts of its site rest. */
export default function ServiceState() {
  const { title, service, saved, mayChange } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslator(messages);
  const { error, value, problems } = useForm(messages, answer);
  if (!mayChange) return <ServiceFacts title={title} service={service} />;
  return (
    <>
      {saved && !answer && <NotificationBanner type="success" heading={t("saved")} />}
      <FormPage
        title={title}
        lead={<p className="govuk-body-l">{t("lead")}</p>}
        problems={problems}
        submit={t("save")}
        action="/staff/settings/notice"
      >
        <Textarea
          name="notice"
          label={t("label-notice")}
          hint={t("hint-notice")}
          rows={3}
          error={error("notice")}
          defaultValue={value("notice", service.notice)}
        />
        <Textarea
          name="noticeCy"
          label={t("label-notice-cy")}
          rows={3}
          lang="cy"
          error={error("noticeCy")}
          defaultValue={value("noticeCy", service.noticeCy)}
        />
        <Checkboxes
          name="switchedOff"
          legend={t("label-switches")}
          defaultValues={service.switchedOff}
          items={switches.map((part) => ({
            value: part,
            label: t(`switch-${part}`),
          }))}
        />
      </FormPage>
    </>
  );
}
