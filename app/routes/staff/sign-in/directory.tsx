import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { beginDirectorySignIn } from "#app/domains/identity/commands/begin-directory-sign-in.server.ts";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { statusOf } from "#app/domains/identity/rules.sign-in.ts";
import { DirectoryForm } from "#app/domains/identity/schema.sign-in.ts";
import { DirectoryRefused } from "#app/domains/identity/ui/directory-refused.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { rememberCeremony } from "#app/platform/session/browser.server.ts";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "begins" } satisfies PageHandle;

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("staff-door-title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, DirectoryForm);
  if (!form.ok) throw new Response(null, { status: 400 });

  const outcome = await beginDirectorySignIn(context, form.value);
  if (!outcome.ok) return data(outcome, statusOf(outcome.reason));
  const { url, browser } = outcome.value;
  const headers = rememberCeremony(browser);
  // Not a redirect: browsers hold those of a form to the addresses to which our forms may send.
  headers.set("Refresh", `0; url=${url}`);
  return data({ ok: true as const, url }, { headers });
}

export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** On the way to the directory, for the moment that it takes. */
export default function GoingToDirectory() {
  const t = useTranslator(messages);
  const answer = useActionData<typeof action>();
  if (!answer?.ok) return <DirectoryRefused reason={answer?.reason ?? "directory-over"} />;
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t("directory-going-title")}</h1>
      <p className="govuk-body">{t("directory-going")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={answer.url}>
          {t("directory-going-link")}
        </a>
      </p>
    </TwoThirds>
  );
}
