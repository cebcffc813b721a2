import type { ActionFunctionArgs } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { similarPetitions } from "#app/domains/petitions/queries/similar-petitions.server.ts";
import { SimilarForm } from "#app/domains/petitions/schema.similar.ts";
import { SimilarSoFar } from "#app/domains/petitions/ui/similar-so-far.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { fragment } from "#app/platform/html/fragment.server.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";

export const access = anyone;
export const handle = { limit: "similar-looks" } satisfies PageHandle;

/** Gives the script of a form what there is already on the words being written; nothing of them is kept. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, SimilarForm);
  if (!form.ok) throw new Response(null, { status: 422 });

  const matters = await similarPetitions(context, form.value);
  const { timeZone } = context.council;
  return fragment(context.locale, <SimilarSoFar matters={matters} timeZone={timeZone} />);
}
