import type { ActionFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { joinTeam } from "#app/domains/identity/commands/join-team.server.ts";
import { councilStaff } from "#app/domains/identity/policy.ts";
import { teamOrNotFound } from "#app/domains/identity/queries/team-or-not-found.server.ts";
import { MemberForm } from "#app/domains/identity/schema.people.ts";
import { TeamPage } from "#app/domains/identity/ui/team-page.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { loader, meta } from "#app/routes/staff/teams/team.tsx";

export { loader, meta };
export const access = councilStaff;

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { slug } = await teamOrNotFound(context, params.slug);
  const form = await readForm(request, MemberForm);
  if (!form.ok) return data(form, 422);

  const outcome = await joinTeam(context, { ...form.value, slug });
  if (outcome.ok) return redirect(`/staff/teams/${slug}`, 303);
  const problems = [{ field: "email", key: `refused-${outcome.reason}` }];
  return data({ problems, values: form.value }, 409);
}

/** A team to which somebody could not be added: what is wrong, and the team as it is now. */
export default function Members() {
  const { team } = useLoaderData<typeof loader>();
  return <TeamPage team={team} state={useActionData<typeof action>()} />;
}
