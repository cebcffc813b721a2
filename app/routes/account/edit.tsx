import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { changeAccount } from "#app/domains/identity/commands/change-account.server.ts";
import { messages } from "#app/domains/identity/messages.names.en.ts";
import { isStaff, signedIn } from "#app/domains/identity/policy.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { sayTimeZone, timeZones } from "#app/domains/identity/rules.time-zones.ts";
import { AccountForm } from "#app/domains/identity/schema.names.ts";
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
  const person = await showAccount(context);
  const isNew = new URL(request.url).searchParams.has("next");
  const { council, locale } = context;
  const areas = (await listAreas(context)).map((area) => ({ id: area.id, name: area.name }));
  return {
    isNew,
    isStaff: isStaff(context.actor),
    areas,
    zones: timeZones.map((value) => ({ value, label: sayTimeZone(locale, value) })),
    councilZone: sayTimeZone(locale, council.timeZone),
    title: translator(messages, locale)(isNew ? "edit-welcome" : "edit-title"),
    now: {
      name: isNew ? "" : person.name,
      shownAs: person.showsName ? "name" : "area",
      locale: person.locale,
      areaId: person.areaId ?? "",
      timeZone: person.ownTimeZone ?? "",
      digestHour: `${person.digestHour}`,
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
  const next = safePath(new URL(request.url).searchParams.get("next"), "/account?saved");
  // Whoever is on the way to somewhere else is told first that their name waits.
  const isHeldUp = outcome.value.nameFlag !== null && !next.startsWith("/account?");
  const told = `/account?${new URLSearchParams({ saved: "", next })}`;
  return redirect(isHeldUp ? told : next, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Where somebody says what they are called and how they want to hear from the council. */
export default function EditAccount() {
  const { title, isNew, now, ...choices } = useLoaderData<typeof loader>();
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
          {...choices}
          value={(field) => form.value(field, now[field])}
          error={form.error}
        />
      </FormPage>
    </TwoThirds>
  );
}
