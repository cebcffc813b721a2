import { data, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { areasOfPostcode } from "#app/domains/councils/queries/area-of-postcode.server.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { sign, type WhyNotSigned } from "#app/domains/petitions/commands/sign.server.ts";
import { messages } from "#app/domains/petitions/messages.signing.en.ts";
import { showFormToSign } from "#app/domains/petitions/queries/show-form-to-sign.server.ts";
import { SignatureForm } from "#app/domains/petitions/schema.signing.ts";
import { SignForm } from "#app/domains/petitions/ui/sign-form.tsx";
import { SignInvitation } from "#app/domains/petitions/ui/sign-invitation.tsx";
import { refusedFor, type FormValues } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { BackLink } from "#app/ui/back-link.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const found = await showFormToSign(context, params.number);
  if (!found) throw new Response(null, { status: 404 });
  const { petition, connections, isForAdults, isPaused } = found;
  // The petition's own page says why petitions rest, and until when.
  if (isPaused) throw redirect(`/petitions/${petition.number}`);
  const title = translator(messages, context.locale)("form-title");
  return data(
    { petition, connections, isForAdults, title },
    { headers: { "Cache-Control": "no-store" } },
  );
}

/** Takes whatever `app/hot-routes.server.ts` left: forms with mistakes, and petitions that are closed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const found = await showFormToSign(context, params.number);
  if (!found) throw new Response(null, { status: 404 });
  const { number } = found.petition;

  const form = await readForm(request, SignatureForm);
  if (!form.ok) return data({ problems: form.problems, values: form.values, wards: [] }, 422);

  const outcome = await sign(context, number, form.value);
  if (outcome.ok) return redirect(`/petitions/${number}/signatures/sent`, 303);
  if (outcome.reason === "petitions-paused") return redirect(`/petitions/${number}`, 303);

  const asks = outcome.reason === "which-ward";
  const wards = asks ? await areasOfPostcode(context, form.value.postcode) : [];
  const field = fields.get(outcome.reason);
  const problems = field
    ? [{ field, key: `refused-${outcome.reason}` }]
    : refusedFor(outcome.reason);
  return data({ problems, values: typedIn(form.value), wards }, 409);
}

/** What is put right at one of the questions. */
const fields = new Map<WhyNotSigned, string>([
  ["which-ward", "area"],
  ["not-adult", "adult"],
]);

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Puts a name to a petition. */
export default function Sign() {
  const { petition, connections, isForAdults } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useTranslator(messages);
  return (
    <>
      <BackLink href={`/petitions/${petition.number}`}>{t("back-to-petition")}</BackLink>
      <TwoThirds>
        {petition.takesSignatures ? (
          <SignForm
            petition={petition}
            connections={connections}
            isForAdults={isForAdults}
            wards={state?.wards}
            state={state}
          />
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

/** What was typed, for the form to be shown again. */
function typedIn({ wantsNews, adult, area, website: _, ...texts }: SignatureForm): FormValues {
  const chosen = { ...(area && { area }), ...(adult && { adult }) };
  return { ...texts, ...chosen, ...(wantsNews && { wantsNews: "on" }) };
}
