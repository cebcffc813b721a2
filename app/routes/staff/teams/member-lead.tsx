import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { appointLead } from "#app/domains/identity/commands/appoint-lead.server.ts";
import { staff } from "#app/domains/identity/policy.ts";
import { teamOrNotFound } from "#app/domains/identity/queries/team-or-not-found.server.ts";
import { LeadForm } from "#app/domains/identity/schema.people.ts";
import { TeamPage } from "#app/domains/identity/ui/team-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { loader, meta } from "#app/routes/staff/teams/team.tsx";

export { loader, meta };
export const access = staff("administrator");

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { slug } = await teamOrNotFound(context, params.slug);
  const person = z.uuid().safeParse(params.person);
  if (!person.success) throw new Response(null, { status: 404 });
  const form = await readForm(request, LeadForm);
  if (!form.ok) return data(form, 422);

  const leads = form.value.leads === "yes";
  const outcome = await appointLead(context, { slug, personId: person.data, leads });
  if (outcome.ok) return redirect(`/staff/teams/${slug}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** A team whose lead could not be changed, as it is now. */
export default function MemberLead() {
  const { team } = useLoaderData<typeof loader>();
  return <TeamPage team={team} state={useActionData<typeof action>()} />;
}
