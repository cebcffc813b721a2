import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { withdrawSignature } from "#app/domains/petitions/commands/withdraw-signature.server.ts";
import { messages } from "#app/domains/petitions/messages.withdrawing.en.ts";
import { showWithdrawal } from "#app/domains/petitions/queries/show-withdrawal.server.ts";
import { WithdrawalNotice } from "#app/domains/petitions/ui/withdrawal-notice.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { FormPage } from "#app/ui/form-page.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "links" } satisfies PageHandle;

/** Shows a button and changes nothing: programs that open every link in an e-mail withdraw nothing. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const found = await showWithdrawal(context, linkIn(params.id, request));
  const t = translator(messages, context.locale);
  const title = t(found ? "withdraw-title" : "withdrawal-lost-title");
  return data({ found, title }, found ? 200 : 404);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const outcome = await withdrawSignature(context, linkIn(params.id, request));
  if (outcome.ok) return data({ why: null });
  return data({ why: outcome.reason }, outcome.reason === "withdrawal-unknown" ? 404 : 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** One button with which a name comes off a petition; or what there is to say instead. */
export default function Withdrawal() {
  const { found } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useTranslator(messages);
  if (!found) return <WithdrawalNotice why="withdrawal-unknown" />;
  if (sent?.why) return <WithdrawalNotice why={sent.why} petition={found.petition} />;
  if (found.isWithdrawn) return <WithdrawalNotice petition={found.petition} />;
  return (
    <TwoThirds>
      <FormPage
        title={t("withdraw-title")}
        caption={found.petition.title}
        lead={<p className="govuk-body-l">{t("withdraw-text")}</p>}
        submit={t("withdraw-button")}
      />
    </TwoThirds>
  );
}

function linkIn(id: string | undefined, request: Request) {
  return { id: id ?? "", token: new URL(request.url).searchParams.get("token") ?? "" };
}
