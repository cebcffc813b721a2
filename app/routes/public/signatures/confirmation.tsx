import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { messages } from "#app/domains/petitions/messages.signing.en.ts";
import {
  petitionOfSignature,
  showSignatureLink,
  showThanks,
} from "#app/domains/petitions/queries/show-signature-link.server.ts";
import { BrokenLink } from "#app/domains/petitions/ui/broken-link.tsx";
import { SignatureNotice } from "#app/domains/petitions/ui/signature-notice.tsx";
import type { WebContext } from "#app/platform/http/web-context.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { thanksCookie } from "#app/platform/session/thanks-cookie.ts";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

/** Shows a button and changes nothing: programs that open every link in an e-mail count nobody. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const link = linkIn(params.id, request);
  const signature = await showSignatureLink(context, link);
  // A program may have pressed the button first: whoever holds the link is thanked all the same.
  const thanks = signature?.isConfirmed ? await showThanks(context, link.id) : null;
  const broken = signature ? null : await brokenLink(context, params.id);
  const title = translator(messages, context.locale)(thanks ? "confirmed-title" : "confirm-title");
  return data(
    { signature, thanks, broken, title },
    { status: signature || broken ? 200 : 404, headers: { "Cache-Control": "no-store" } },
  );
}

/** Whoever confirms goes on to the thanks, also where a program has pressed the button before. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const link = linkIn(params.id, request);
  const outcome = await confirmSignature(context, link);
  if (!outcome.ok) return data(null, outcome.reason === "too-late" ? 409 : 404);
  const headers = { "Set-Cookie": thanksCookie(link.id) };
  return redirect(`/signatures/${link.id}/confirmed`, { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** One button to confirm with; or what there is to say instead. */
export default function Confirmation() {
  const { signature, thanks, broken } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  if (broken) return <BrokenLink petition={broken} />;
  if (!signature) return <SignatureNotice notice="unknown" />;
  if (thanks) return <SignatureNotice notice="thanks" {...thanks} />;
  if (signature.isTooLate) return <SignatureNotice notice="late" {...signature} />;
  return (
    <TwoThirds>
      <FormPage
        title={t("confirm-title")}
        caption={signature.petition.title}
        lead={<p className="govuk-body-l">{t("confirm-text")}</p>}
        submit={t("confirm-button")}
      />
    </TwoThirds>
  );
}

async function brokenLink(context: WebContext, id: string | undefined) {
  const petition = await petitionOfSignature(context, id);
  return petition && { number: petition.number, title: petition.title, html: petition.html };
}

function linkIn(id: string | undefined, request: Request) {
  return { id: id ?? "", token: new URL(request.url).searchParams.get("token") ?? "" };
}
