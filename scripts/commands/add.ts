import { addAreas } from "#app/domains/councils/commands/add-areas.server.ts";
import { addCouncil } from "#app/domains/councils/commands/add-council.server.ts";
import { listCouncils } from "#app/domains/councils/queries/list-councils.server.ts";
import { NewAreaSchema, NewCouncilSchema } from "#app/domains/councils/schema.ts";
import { addPerson } from "#app/domains/identity/commands/add-person.server.ts";
import { addTeam } from "#app/domains/identity/commands/add-team.server.ts";
import { sendInvitation } from "#app/domains/identity/commands/send-invitation.server.ts";
import { listTeams } from "#app/domains/identity/queries/list-teams.server.ts";
import { invitationDays } from "#app/domains/identity/rules.people.ts";
import { NewPersonSchema, NewTeamSchema, roles } from "#app/domains/identity/schema.ts";
import {
  type Args,
  type Command,
  councilIn,
  Refusal,
  type Terminal,
  understood,
  UsageProblem,
} from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";

const named = "--name <name> --name-cy <Welsh name>";

export const addCommand: Command = {
  name: "add",
  usage: [
    `add council --council <slug> ${named} [--host <host>]`,
    `add area --council <slug> <area> ${named}`,
    `add team --council <slug> <team> ${named}`,
    "add person --council <slug> --email <address> --name <name> [--role <role> …] [--team <team>] [--until <last day>] [--draft-only] [--reason <why>] [--invite]",
  ],
  about: `Adds what a council begins with. Whoever has no role is a resident; the roles: ${roles.join(", ")}.`,
  plan(args) {
    const [what = "", slug, ...more] = args.words;
    const plan = plans[what];
    if (!plan || Boolean(slug) !== plan.hasSlug || more.length > 0)
      throw new UsageProblem("What shall be added: a council, an area, a team or a person?");
    return plan.of(args, slug);
  },
};

type Plan = { hasSlug: boolean; of(args: Args, slug?: string): ReturnType<Command["plan"]> };

const plans: Record<string, Plan> = {
  council: { hasSlug: false, of: planCouncil },
  area: { hasSlug: true, of: planArea },
  team: { hasSlug: true, of: planTeam },
  person: { hasSlug: false, of: planPerson },
};

function planCouncil(args: Args) {
  const schema = NewCouncilSchema.pick({ slug: true, name: true, nameCy: true, host: true });
  const wanted = understood(schema, {
    slug: councilIn(args),
    ...names(args),
    host: args.given.host,
  });
  return async ({ say, report }: Terminal) => {
    const known = await listCouncils();
    if (known.some(({ slug }) => slug === wanted.slug))
      throw new Refusal(`There is a council "${wanted.slug}" already.`);
    if (known.some(({ host }) => host === wanted.host))
      throw new Refusal(`Another council is found at ${wanted.host} already.`);
    const id = await addCouncil(wanted);
    const { council } = await councilContext(wanted.slug);
    say(`${wanted.name} is found at ${council.origin}.`);
    report({ id, slug: wanted.slug, origin: council.origin });
  };
}

function planArea(args: Args, slug?: string) {
  const council = councilIn(args);
  const wanted = understood(NewAreaSchema, { slug, ...names(args) });
  return async ({ say, report }: Terminal) => {
    const [area] = await addAreas(await councilContext(council), [wanted]);
    say(`The area "${wanted.slug}" is there.`);
    report({ id: area?.id, slug: wanted.slug });
  };
}

function planTeam(args: Args, slug?: string) {
  const council = councilIn(args);
  const wanted = understood(NewTeamSchema, { slug, ...names(args) });
  return async ({ say, report }: Terminal) => {
    const { id } = await addTeam(await councilContext(council), wanted);
    say(`The team "${wanted.slug}" is there.`);
    report({ id, slug: wanted.slug });
  };
}

function planPerson(args: Args) {
  const council = councilIn(args);
  const { email, name, role: roles = [], team, until, reason } = args.given;
  const draftOnly = args.given["draft-only"] ?? false;
  const kind = roles.length > 0 ? "staff" : "resident";
  if (team && kind === "resident")
    throw new UsageProblem("A team is for staff: add --role <role>.");
  if (args.given.invite && kind === "resident")
    throw new UsageProblem("Residents need no invitation: add --role <role>.");
  const terms = { roles, until, draftOnly, reason };
  const wanted = understood(NewPersonSchema, { email, name, kind, teamSlug: team, ...terms });
  return async ({ say, report }: Terminal) => {
    const context = await councilContext(council);
    if (team && !(await listTeams(context)).some(({ slug }) => slug === team))
      throw new Refusal(`There is no team "${team}": add it first.`);
    const id = await addPerson(context, wanted);
    say(
      `${wanted.name} can sign in as ${wanted.email}${roles.map((role) => `, ${role}`).join("")}.`,
    );
    if (!args.given.invite) return report({ id });

    const { origin } = context.council;
    const invitation = `${origin}/staff/invitations/${await sendInvitation(context, id)}`;
    say(
      `An invitation is on its way by e-mail. Once, and within ${invitationDays} days, this does:`,
    );
    say(invitation);
    report({ id, invitation });
  };
}

function names({ given }: Args) {
  return { name: given.name, nameCy: given["name-cy"] };
}
