import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { findDraft } from "#app/domains/petitions/queries/find-draft.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { rememberDraft } from "#app/platform/session/draft-cookie.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

/** Shows a button and changes nothing, for programs open every link in an e-mail. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const draft = await findDraft(context, params.secret ?? "");
  const isHere = draft !== null && !draft.isUsed;
  const title = translator(messages, context.locale)(isHere ? "draft-title" : "draft-gone-title");
  return data({ isHere, title }, isHere ? 200 : 404);
}

export async function action({ context, params }: ActionFunctionArgs) {
  const secret = params.secret ?? "";
  const draft = await findDraft(context, secret);
  if (!draft || draft.isUsed) return data(null, 404);
  // What was handed over from another council first hears how somebody belongs to this one.
  const next = draft.content.connection ? "/petitions/new/words" : "/petitions/new";
  return redirect(next, { status: 303, headers: rememberDraft(secret) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Goes on with a petition that somebody had begun to write, perhaps elsewhere. */
export default function Draft() {
  const { isHere } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      {isHere ? (
        <FormPage
          title={t("draft-title")}
          lead={<p className="govuk-body-l">{t("draft-text")}</p>}
          submit={t("go-on")}
        />
      ) : (
        <>
          <h1 className="govuk-heading-l">{t("draft-gone-title")}</h1>
          <p className="govuk-body-l">{t("draft-gone-text")}</p>
          <ButtonLink href="/petitions/new">{t("begin-title")}</ButtonLink>
        </>
      )}
    </TwoThirds>
  );
}
