import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { showSignatureLink } from "#app/domains/petitions/queries/show-signature-link.server.ts";
import { SignatureNotice } from "#app/domains/petitions/ui/signature-notice.tsx";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = anyone;

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const found = await showSignatureLink(context, { id: params.id ?? "", token });
  const signature = found?.isConfirmed ? found : null;
  const title = translator(messages, context.locale)("confirmed-title");
  return data({ signature, title }, signature ? 200 : 404);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Thanks whoever has confirmed; it names nobody, so that the address may be passed on. */
export default function Confirmed() {
  const { signature } = useLoaderData<typeof loader>();
  if (!signature) return <SignatureNotice notice="unknown" />;
  return <SignatureNotice notice="thanks" {...signature} />;
}
