import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilStaff } from "#app/domains/identity/policy.ts";
import { teamOrNotFound } from "#app/domains/identity/queries/team-or-not-found.server.ts";
import { TeamPage } from "#app/domains/identity/ui/team-page.tsx";

export const access = councilStaff;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const team = await teamOrNotFound(context, params.slug);
  return { title: team.name, team };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Who belongs to a team, for those who lead it and for administrators. */
export default function Team() {
  const { team } = useLoaderData<typeof loader>();
  return <TeamPage team={team} />;
}
