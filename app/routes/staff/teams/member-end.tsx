import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { leaveTeam } from "#app/domains/identity/commands/leave-team.server.ts";
import { councilStaff } from "#app/domains/identity/policy.ts";
import { teamOrNotFound } from "#app/domains/identity/queries/team-or-not-found.server.ts";
import { TeamPage } from "#app/domains/identity/ui/team-page.tsx";
import { refusedFor } from "#app/platform/forms/form-state.ts";
import { loader, meta } from "#app/routes/staff/teams/team.tsx";

export { loader, meta };
export const access = councilStaff;

export async function action({ context, params }: ActionFunctionArgs) {
  const { slug } = await teamOrNotFound(context, params.slug);
  const person = z.uuid().safeParse(params.person);
  if (!person.success) throw new Response(null, { status: 404 });

  const outcome = await leaveTeam(context, { slug, personId: person.data });
  if (outcome.ok) return redirect(`/staff/teams/${slug}`, 303);
  return data({ problems: refusedFor(outcome.reason), values: {} }, 409);
}

/** A team from which somebody could not be taken out, as it is now. */
export default function MemberEnd() {
  const { team } = useLoaderData<typeof loader>();
  return <TeamPage team={team} state={useActionData<typeof action>()} />;
}
