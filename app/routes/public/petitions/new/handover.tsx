import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { handOverDraft } from "#app/domains/petitions/commands/hand-over-draft.server.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { showHandover } from "#app/domains/petitions/queries/show-handover.server.ts";
import { HandoverForm } from "#app/domains/petitions/schema.starting.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { draftOf } from "#app/platform/session/draft-cookie.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const handover = await showHandover(context, draftOf(request));
  if (!handover) throw redirect("/petitions/new");
  return { handover, title: translator(messages, context.locale)("handed-title", handover) };
}

/** The consent: from here on, and not before, the draft is at the other council. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, HandoverForm);
  if (!form.ok) return redirect("/petitions/new", 303);
  const outcome = await handOverDraft(context, draftOf(request), form.value.matter);
  return redirect(outcome.ok ? "/petitions/new/handover" : "/petitions/new", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** Where the draft is now, and the link to it. */
export default function Handover() {
  const { handover } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const { council, link } = handover;
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{t("handed-title", { council })}</h1>
      <p className="govuk-body-l">{t("handed-text", { council })}</p>
      <ButtonLink href={link}>{t("handed-link", { council })}</ButtonLink>
      <p className="govuk-body">{t("handed-keep")}</p>
    </TwoThirds>
  );
}
