import { data, redirect } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.signing.en.ts";
import {
  petitionOfSignature,
  showThanks,
} from "#app/domains/petitions/queries/show-signature-link.server.ts";
import { SignatureNotice } from "#app/domains/petitions/ui/signature-notice.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { isThanked } from "#app/platform/session/thanks-cookie.ts";

export const access = anyone;

/** Thanks the browser that confirmed; to everybody else the address leads to the petition. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const thanks = isThanked(request.headers.get("cookie"), id)
    ? await showThanks(context, id)
    : null;
  if (!thanks) {
    const petition = await petitionOfSignature(context, id);
    if (!petition) throw new Response(null, { status: 404 });
    throw redirect(`/petitions/${petition.number}`, {
      status: 303,
      headers: { "Cache-Control": "no-store" },
    });
  }
  const title = translator(messages, context.locale)("confirmed-title");
  return data({ thanks, title }, { headers: { "Cache-Control": "no-store" } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Thanks whoever has confirmed; it names nobody. */
export default function Confirmed() {
  const { thanks } = useLoaderData<typeof loader>();
  return <SignatureNotice notice="thanks" {...thanks} />;
}
