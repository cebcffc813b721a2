import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { addSponsor } from "#app/domains/petitions/commands/add-sponsor.server.ts";
import { messages } from "#app/domains/petitions/messages.organiser.en.ts";
import { linkIn } from "#app/domains/petitions/queries/organiser-or-not-found.server.ts";
import { moderationDelay } from "#app/domains/petitions/queries/moderation-delay.server.ts";
import { showSponsoring } from "#app/domains/petitions/queries/show-sponsoring.server.ts";
import { SponsorForm as SponsorSchema } from "#app/domains/petitions/schema.starting.ts";
import { SponsorForm } from "#app/domains/petitions/ui/sponsor-form.tsx";
import { SponsorInvitation } from "#app/domains/petitions/ui/sponsor-invitation.tsx";
import { SponsorNotice } from "#app/domains/petitions/ui/sponsor-notice.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { limit: "petition-steps" } satisfies PageHandle;

/** Nothing of the petition is shown before somebody asks for it, nor in the title of the page. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { number, token } = linkIn(params.number, request);
  const sponsoring = await showSponsoring(context, number, token);
  if (!sponsoring) throw new Response(null, { status: 404 });
  if (sponsoring.fate === "published") throw redirect(`/petitions/${number}`);
  const isShown = new URL(request.url).searchParams.get("text") === "shown";
  return {
    title: translator(messages, context.locale)("sponsor-title"),
    isChecking: sponsoring.fate === "checking",
    isDelayed: (await moderationDelay(context)).isDelayed,
    petition: sponsoring.fate === "open" && isShown ? sponsoring.petition : null,
    token,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const link = linkIn(params.number, request);
  const sponsoring = await showSponsoring(context, link.number, link.token);
  if (!sponsoring) throw new Response(null, { status: 404 });
  const form = await readForm(request, SponsorSchema);
  if (!form.ok) return data({ ...form, refusal: undefined }, 422);

  const { address } = context;
  const outcome = await addSponsor(context, { ...link, address }, form.value);
  if (outcome.ok) return redirect("/sponsors/sent", 303);
  const refusal = translator(messages, context.locale)(`refused-${outcome.reason}`);
  return data({ problems: [], values: form.value, refusal }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Where the link leads that an organiser passes on. */
export default function NewSponsor() {
  const { petition, isChecking, isDelayed, token } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (isChecking) return <SponsorNotice notice="checking" isDelayed={isDelayed} />;
  return (
    <TwoThirds>
      {petition ? (
        <SponsorForm petition={petition} state={state} refusal={state?.refusal} />
      ) : (
        <SponsorInvitation token={token} />
      )}
    </TwoThirds>
  );
}
