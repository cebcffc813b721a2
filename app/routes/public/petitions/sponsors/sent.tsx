import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { SponsorNotice } from "#app/domains/petitions/ui/sponsor-notice.tsx";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = anyone;

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("sponsor-sent-title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** The same for everybody who supports a petition, whether their address has signed before or not. */
export default function SponsorSent() {
  return <SponsorNotice notice="sponsor-sent" />;
}
