import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signedIn } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/moderation/messages.en.ts";
import { showStatement } from "#app/domains/moderation/queries/show-statement.server.ts";
import { Statement } from "#app/domains/moderation/ui/statement.tsx";
import { numberOrNotFound } from "#app/platform/http/public-number.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = signedIn;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const statement = await showStatement(context, numberOrNotFound(params.case));
  if (!statement) throw new Response(null, { status: 404 });
  const t = translator(messages, context.locale);
  const { timeZone, name, nameCy } = context.council;
  return {
    title: t(`statement-${statement.outcome}-title`, { kind: t(`kind-${statement.kind}`) }),
    council: { timeZone, name: context.locale === "cy" ? nameCy : name },
    statement,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The statement of reasons, for the person whose text was decided about. */
export default function Decision() {
  const { statement, council } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <BackLink href="/account" />
      <Statement statement={statement} council={council} />
    </TwoThirds>
  );
}
