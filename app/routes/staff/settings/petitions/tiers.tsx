import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staff } from "#app/domains/identity/policy.ts";
import { addTier } from "#app/domains/petitions/commands/add-tier.server.ts";
import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { listTiers } from "#app/domains/petitions/queries/list-tiers.server.ts";
import { TierForm } from "#app/domains/petitions/schema.scheme-form.ts";
import { TiersPage } from "#app/domains/petitions/ui/tiers-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = staff("administrator");

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("tiers-title");
  return { title, ...(await listTiers(context)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, TierForm);
  if (!form.ok) return data(form, 422);

  const outcome = await addTier(context, form.value);
  if (outcome.ok) return redirect("/staff/settings/petitions/tiers", 303);
  return data({ problems: refusedFor(outcome.reason), values: form.value }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Which other council decides what. */
export default function Tiers() {
  return <TiersPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />;
}
