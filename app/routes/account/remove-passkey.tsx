import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { removePasskey } from "#app/domains/identity/commands/remove-passkey.server.ts";
import { messages } from "#app/domains/identity/messages.passkeys.en.ts";
import { signedIn } from "#app/domains/identity/policy.ts";
import { showAccount } from "#app/domains/identity/queries/show-account.server.ts";
import { showPasskey } from "#app/domains/identity/queries/show-passkey.server.ts";
import { sayDay } from "#app/platform/clock.ts";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { useForm } from "#app/platform/forms/use-form.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = signedIn;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const passkey = await showPasskey(context, idOrNotFound(params.passkey));
  if (!passkey) throw new Response(null, { status: 404 });
  const { timeZone } = await showAccount(context);
  const t = translator(messages, context.locale);
  const added = sayDay(context.locale, timeZone, passkey.createdAt);
  const name = passkey.name || t("passkey-unnamed");
  return {
    title: t("passkey-remove-title"),
    which: t("passkey-remove-which", { name, added }),
  };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const id = idOrNotFound(params.passkey);
  if (!(await showPasskey(context, id))) throw new Response(null, { status: 404 });
  const outcome = await removePasskey(context, id);
  if (!outcome.ok) {
    return data({ problems: refusedFor(outcome.reason) }, 409);
  }
  return redirect("/account/passkeys?removed", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Asks once more before a passkey is gone. */
export default function RemovePasskey() {
  const { title, which } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const form = useForm(messages, useActionData<typeof action>());
  return (
    <TwoThirds>
      <BackLink href="/account/passkeys">{t("passkey-back")}</BackLink>
      <FormPage
        title={title}
        lead={
          <>
            <p className="govuk-body-l">
              <bdi>{which}</bdi>
            </p>
            <p className="govuk-body">{t("passkey-remove-lead")}</p>
          </>
        }
        problems={form.problems}
        submit={t("passkey-remove-button")}
        beside={
          <a className="govuk-link" href="/account/passkeys">
            {t("passkey-remove-keep")}
          </a>
        }
      />
    </TwoThirds>
  );
}

function idOrNotFound(param: string | undefined): string {
  const id = z.uuid().safeParse(param);
  if (!id.success) throw new Response(null, { status: 404 });
  return id.data;
}
