import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.leaving.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("left-title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** What somebody reads whose account has just been deleted. */
export default function Left() {
  const { title } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <Panel title={title} />
      <p className="govuk-body">{t("left-text")}</p>
    </TwoThirds>
  );
}
