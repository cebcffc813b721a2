import { z } from "zod";
import { beginSession } from "#app/domains/identity/commands/begin-session.server.ts";
import type { Entry } from "#app/domains/identity/commands/redeem-sign-in.server.ts";
import { takeCeremony } from "#app/domains/identity/commands/take-ceremony.server.ts";
import { welcomeOfficer } from "#app/domains/identity/commands/welcome-officer.server.ts";
import { findDirectory } from "#app/domains/identity/queries/find-directory.server.ts";
import { comesBackTo } from "#app/domains/identity/rules.sign-in.ts";
import type { Context } from "#app/platform/context.ts";
import {
  hearProvider,
  openProvider,
  type ProviderProblem,
} from "#app/platform/openid/provider.server.ts";
import { done, refused } from "#app/platform/outcome.ts";

interface Return {
  /** The query of the address to which the directory sent the browser. */
  search: string;
  /** The secret of the exchange that the browser is in; empty when it is in none. */
  browser: string;
  userAgent: string;
  /** The secret of the session that the browser is in already, if any. */
  session?: string;
}

const QuestionSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  issuer: z.string(),
  clientId: z.string(),
});

/** An officer comes back from the directory, and is in if it says that they work here. */
export async function finishDirectorySignIn(
  context: Context,
  { search, browser, userAgent, session }: Return,
) {
  const taken = browser ? await takeCeremony(context, { kind: "directory", browser }) : null;
  if (!taken) return refused("directory-over");
  const directory = await findDirectory(context);
  if (!directory) return refused("directory-off");
  const { issuer, clientId, ...question } = QuestionSchema.parse(JSON.parse(taken.secret));
  if (issuer !== directory.issuer || clientId !== directory.clientId) {
    return refused("directory-over");
  }

  const provider = await openProvider(directory);
  if (!provider.ok) return refused(reasonFor(provider.reason));
  const cameTo = new URL(comesBackTo + search, context.council.origin);
  const wanted = ["email", "name", directory.groupsClaim];
  const heard = await hearProvider(provider.value, { cameTo, question, wanted });
  if (!heard.ok) return refused(reasonFor(heard.reason));

  const welcome = await welcomeOfficer(context, { claims: heard.value, directory });
  if (!welcome.ok) return welcome;
  const { personId } = welcome.value;
  const begun = await beginSession(context, { personId, way: "directory", userAgent, session });
  return done<Entry>({ ...begun, returnTo: taken.returnTo, isNew: false });
}

function reasonFor(problem: ProviderProblem) {
  switch (problem) {
    case "away":
      return "directory-away";
    case "cancelled":
      return "directory-cancelled";
    case "over":
      return "directory-over";
    case "misconfigured":
      return "directory-setup";
    case "wrong":
      return "directory-wrong";
  }
}
