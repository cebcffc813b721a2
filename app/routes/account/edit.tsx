import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { changeAccount } from "#app/domains/identity/commands/change-account.server.ts";
import { messages } from "#app/domains/identity/messages.en.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { AccountForm } from "#app/domains/identity/schema.ts";
import { AccountFields } from "#app/domains/identity/ui/account-fields.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { safePath } from "#app/platform/http/safe-path.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = signedIn;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, locale, areaId, digestHour, timeZone } = await showAccount(context);
  const isNew = new URL(request.url).searchParams.has("next");
  const t = translator(messages, context.locale);
  const areas = (await listAreas(context)).map((area) => ({ id: area.id, name: area.name }));
  return {
    isNew,
    areas,
    timeZone,
    title: t(isNew ? "edit-welcome" : "edit-title"),
    now: {
      name: isNew ? "" : name,
      locale,
      areaId: areaId ?? "",
      digestHour: `${digestHour}`,
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, AccountForm);
  if (!form.ok) return data(form, 422);

  const outcome = await changeAccount(context, form.value);
  if (!outcome.ok) {
    const problem = { field: "areaId", key: `refused-${outcome.reason}` };
    return data({ problems: [problem] }, 409);
  }
  const next = new URL(request.url).searchParams.get("next");
  return redirect(safePath(next, "/account?saved"), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where somebody says what they are called and how they want to hear from the council. */
export default function EditAccount() {
  const { title, isNew, areas, timeZone, now } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <FormPage
        title={title}
        lead={isNew && <p className="govuk-body-l">{t("edit-welcome-lead")}</p>}
        problems={form.problems}
        submit={t("edit-save")}
      >
        <AccountFields
          {...{ areas, timeZone }}
          value={(field) => form.value(field, now[field])}
          error={form.error}
        />
      </FormPage>
    </TwoThirds>
  );
}
