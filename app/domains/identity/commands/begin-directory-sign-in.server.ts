import { beginCeremony } from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { findDirectory } from "#app/domains/identity/queries/find-directory.server.ts";
import { comesBackTo } from "#app/domains/identity/rules.sign-in.ts";
import type { Context } from "#app/platform/context.ts";
import { askProvider, openProvider } from "#app/platform/openid/provider.server.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** Where to send the browser, and the secret for its cookie. */
export interface DirectoryAsked {
  url: string;
  browser: string;
}

/** An officer wants in with their council account: the directory is asked who they are. */
export async function beginDirectorySignIn(
  context: Context,
  { next }: { next?: string },
): Promise<Outcome<DirectoryAsked, "directory-off" | "directory-away" | "directory-setup">> {
  const directory = await findDirectory(context);
  if (!directory) return refused("directory-off");
  const provider = await openProvider(directory);
  if (!provider.ok) {
    return refused(provider.reason === "away" ? "directory-away" : "directory-setup");
  }

  const redirectTo = context.council.origin + comesBackTo;
  const { groupsClaim, issuer, clientId } = directory;
  const { url, question } = await askProvider(provider.value, { redirectTo, groupsClaim });
  const secret = JSON.stringify({ ...question, issuer, clientId });
  return done({ url, browser: await beginCeremony(context, { kind: "directory", secret, next }) });
}
