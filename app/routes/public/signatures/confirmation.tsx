import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { showSignatureLink } from "#app/domains/petitions/queries/show-signature-link.server.ts";
import { SignatureNotice } from "#app/domains/petitions/ui/signature-notice.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

/** Shows a button and changes nothing: programs that open every link in an e-mail count nobody. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const signature = await showSignatureLink(context, linkIn(params.id, request));
  const title = translator(messages, context.locale)("confirm-title");
  return data({ signature, title }, signature ? 200 : 404);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const link = linkIn(params.id, request);
  const outcome = await confirmSignature(context, link);
  if (!outcome.ok) return data(null, outcome.reason === "link-unknown" ? 404 : 409);
  if (outcome.value.again) return data(null);
  return redirect(
    `/signatures/${link.id}/confirmed?${new URLSearchParams({ token: link.token }).toString()}`,
    303,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** One button to confirm with; or what there is to say instead. */
export default function Confirmation() {
  const { signature } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  if (!signature) return <SignatureNotice notice="unknown" />;
  if (signature.isConfirmed) return <SignatureNotice notice="before" {...signature} />;
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

function linkIn(id: string | undefined, request: Request) {
  return { id: id ?? "", token: new URL(request.url).searchParams.get("token") ?? "" };
}
