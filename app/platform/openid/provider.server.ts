import * as client from "openid-client";
import { log } from "#app/platform/log.server.ts";
import { callOutside } from "#app/platform/openid/call-outside.server.ts";
import { isProviderAddress, isOwnMachine } from "#app/platform/openid/outside.ts";
import { done, refused, type Outcome } from "#app/platform/outcome.ts";

/** An OpenID Connect provider, and who we are to it. */
export interface ProviderFacts {
  issuer: string;
  clientId: string;
  secret: string;
}

/** What was sent along with somebody to the provider, to compare its answer with. */
export interface Question {
  state: string;
  nonce: string;
  verifier: string;
}

export type Claims = Readonly<Record<string, unknown>> & { iss: string; sub: string };

/** Why there is no answer: nobody there, the person gave up, too late, or not to be believed. */
export type ProviderProblem = "away" | "cancelled" | "over" | "misconfigured" | "wrong";

const patienceSeconds = 5;
const clockToleranceSeconds = 60;

/** Asks a provider what it is; what it says must be about itself, and lead to places we may call. */
export async function openProvider(
  facts: ProviderFacts,
): Promise<Outcome<client.Configuration, ProviderProblem>> {
  const { issuer, clientId, secret } = facts;
  if (!isProviderAddress(issuer)) return refused("misconfigured");
  const own = isOwnMachine(new URL(issuer)) ? [client.allowInsecureRequests] : [];
  try {
    const provider = await client.discovery(
      new URL(issuer),
      clientId,
      { [client.clockTolerance]: clockToleranceSeconds },
      clientAuth(secret),
      {
        timeout: patienceSeconds,
        [client.customFetch]: callOutside,
        execute: [client.enableNonRepudiationChecks, ...own],
      },
    );
    const { authorization_endpoint: door = "" } = provider.serverMetadata();
    return isProviderAddress(door) ? done(provider) : refused("misconfigured");
  } catch (error) {
    return refused(problemIn(error, "away"));
  }
}

/** Where to send somebody, and what to remember until they come back to `redirectTo`. */
export async function askProvider(
  provider: client.Configuration,
  { redirectTo, groupsClaim }: { redirectTo: string; groupsClaim: string },
): Promise<{ url: string; question: Question }> {
  const question = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const known = provider.serverMetadata().scopes_supported ?? [];
  // Some providers tell of groups only when asked; others refuse to be asked what they do not know.
  const scopes = [
    "openid",
    "profile",
    "email",
    ...(known.includes(groupsClaim) ? [groupsClaim] : []),
  ];
  const url = client.buildAuthorizationUrl(provider, {
    redirect_uri: redirectTo,
    scope: scopes.join(" "),
    state: question.state,
    nonce: question.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(question.verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, question };
}

/**
 * Turns the address to which somebody came back into what the provider says of them: the answer must
 * be to our question, signed, in time and meant for us. `wanted` names the claims that are fetched
 * separately where the token itself does not have them.
 */
export async function hearProvider(
  provider: client.Configuration,
  { cameTo, question, wanted }: { cameTo: URL; question: Question; wanted: readonly string[] },
): Promise<Outcome<Claims, ProviderProblem>> {
  try {
    const tokens = await client.authorizationCodeGrant(provider, cameTo, {
      expectedState: question.state,
      expectedNonce: question.nonce,
      pkceCodeVerifier: question.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const hasMore = provider.serverMetadata().userinfo_endpoint !== undefined;
    if (!hasMore || wanted.every((name) => name in claims)) return done(claims);
    const more = await client.fetchUserInfo(provider, tokens.access_token, claims.sub);
    return done({ ...more, ...claims });
  } catch (error) {
    return refused(problemIn(error, "wrong"));
  }
}

// As the provider declares it can; where it does not say, the standard's own default.
function clientAuth(secret: string): client.ClientAuth {
  const post = client.ClientSecretPost(secret);
  const basic = client.ClientSecretBasic(secret);
  return (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported;
    return (known?.includes("client_secret_post") ? post : basic)(server, ...rest);
  };
}

const gaveUp = ["access_denied", "login_required", "interaction_required", "consent_required"];
const ownFault = ["invalid_client", "unauthorized_client", "invalid_scope", "invalid_request"];
const unwell = ["server_error", "temporarily_unavailable"];
const unreachable = ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM"];

function problemIn(error: unknown, otherwise: ProviderProblem): ProviderProblem {
  const { code = "", cause } = error as { code?: string; cause?: unknown };
  const said = answerIn(error);
  log().warn({ code, said }, "the directory did not sign somebody in");
  if (gaveUp.includes(said)) return "cancelled";
  if (said === "invalid_grant") return "over";
  if (ownFault.includes(said)) return "misconfigured";
  if (unwell.includes(said) || unreachable.includes(code)) return "away";
  if (said) return "wrong";
  return isConnection(error) || isConnection(cause) ? "away" : otherwise;
}

/** The error that the provider itself names (RFC 6749 5.2), as far as it is one. */
function answerIn(error: unknown): string {
  const isAnswer =
    error instanceof client.ResponseBodyError || error instanceof client.AuthorizationResponseError;
  return isAnswer && /^[a-z_]{1,60}$/.test(error.error) ? error.error : "";
}

function isConnection(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && /^(E[A-Z_]+|ABORT_ERR)$/.test(`${error.code}`)
  );
}
