import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { anyone } from "#app/domains/identity/policy.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { messages } from "#app/domains/petitions/messages.en.ts";
import { pauseAt } from "#app/domains/petitions/queries/find-pause.server.ts";
import { findPetition } from "#app/domains/petitions/queries/find-petition.server.ts";
import { SignatureForm } from "#app/domains/petitions/schema.signing.ts";
import { SignForm } from "#app/domains/petitions/ui/sign-form.tsx";
import { SignInvitation } from "#app/domains/petitions/ui/sign-invitation.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context, params }: LoaderFunctionArgs) {
  const petition = await findPetition(context, params.number);
  if (!petition) throw new Response(null, { status: 404 });
  context.page.tag("petition-pauses", `petition:${petition.id}`);
  const { number, title, state, takesSignatures } = petition;
  // The petition's own page says why petitions rest, and until when.
  if (takesSignatures && (await pauseAt(context))) throw redirect(`/petitions/${number}`);
  return {
    petition: { number, title, state, takesSignatures },
    title: translator(messages, context.locale)("form-title"),
  };
}

/** Takes whatever `app/hot-routes.server.ts` left: forms with mistakes, and petitions that are closed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const petition = await findPetition(context, params.number);
  if (!petition) throw new Response(null, { status: 404 });

  const form = await readForm(request, SignatureForm);
  if (!form.ok) return data({ problems: form.problems, values: form.values }, 422);

  const outcome = await sign(context, petition.number, form.value);
  if (outcome.ok) return redirect(`/petitions/${petition.number}/signatures/sent`, 303);
  if (outcome.reason === "petitions-paused") return redirect(`/petitions/${petition.number}`, 303);
  return data({ problems: refusedFor(outcome.reason) }, 409);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Puts a name to a petition. */
export default function Sign() {
  const { petition } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href={`/petitions/${petition.number}`}>{t("back-to-petition")}</BackLink>
      <TwoThirds>
        {petition.takesSignatures ? (
          <SignForm petition={petition} state={state} />
        ) : (
          <>
            <h1 className="govuk-heading-l">{petition.title}</h1>
            <SignInvitation {...petition} />
          </>
        )}
      </TwoThirds>
    </>
  );
}
