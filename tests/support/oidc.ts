import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import Provider, { type JWK, type KoaContextWithOIDC } from "oidc-provider";
import { afterAll } from "vitest";

/** What a directory knows of somebody who works for a council. */
export interface Account {
  name?: string;
  email?: string;
  email_verified?: boolean;
  groups?: string[];
}

/** A real OpenID Connect provider on this machine, as a council has one. */
export interface TownDirectory {
  issuer: string;
  clientId: string;
  secret: string;
  /** By what they type on its sign-in page. */
  accounts: Map<string, Account>;
  /** What its tokens wrongly say, and with whose key they are signed. */
  slips: { claims?: Record<string, unknown>; key?: KeyObject };
  stop(): Promise<void>;
}

const running = new Set<TownDirectory>();
afterAll(() => Promise.all([...running].map((one) => one.stop())));

/** Starts a directory that sends people back to these addresses. */
export async function aDirectory(
  redirectTo: string[],
  { inToken = true, port = 0 }: { inToken?: boolean; port?: number } = {},
): Promise<TownDirectory> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const directory: TownDirectory = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: "folkmoot",
    secret: "a secret that only the directory and this site know",
    accounts: new Map(),
    slips: {},
    async stop() {
      running.delete(directory);
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  const provider = providerOf(directory, redirectTo, inToken);
  server.on("request", (req, res) => void answer(provider, directory, req, res));
  running.add(directory);
  return directory;
}

function providerOf(directory: TownDirectory, redirectTo: string[], inToken: boolean): Provider {
  const { accounts, slips, issuer, clientId, secret } = directory;
  const key = aKey();
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: secret, redirect_uris: redirectTo }],
    clientDefaults: { token_endpoint_auth_method: "client_secret_post" },
    jwks: { keys: [asJwk(key)] },
    cookies: { keys: ["for tests alone"] },
    claims: { profile: ["name"], email: ["email", "email_verified"], groups: ["groups"] },
    conformIdTokenClaims: !inToken,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, IdToken: 300, Session: 60, Grant: 60, Interaction: 60 },
    findAccount: (_ctx, sub) => {
      const known = accounts.get(sub);
      return known && { accountId: sub, claims: () => ({ sub, ...known }) };
    },
    loadExistingGrant,
  });
  provider.use(async (ctx, next) => {
    await next();
    const isToken = ctx.path === "/token" && ctx.body.id_token;
    if (isToken && (slips.claims ?? slips.key)) {
      ctx.body.id_token = signedAnew(ctx.body.id_token, slips.claims, slips.key ?? key);
    }
  });
  return provider;
}

/** Nobody is asked whether the council may know what it knows. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client!.clientId,
    accountId: oidc.session!.accountId!,
  });
  grant.addOIDCScope("openid profile email groups");
  await grant.save();
  return grant;
}

async function answer(
  provider: Provider,
  { accounts }: TownDirectory,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (!req.url!.startsWith("/interaction/")) return provider.callback()(req, res);
  if (req.method === "GET") {
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.end(signInPage);
    return;
  }
  const sent = new URLSearchParams(await text(req));
  const accountId = sent.get("account") ?? "";
  const result = accounts.has(accountId)
    ? { login: { accountId } }
    : { error: "access_denied", error_description: "The sign-in was cancelled." };
  await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
}

const signInPage = `<!doctype html><html lang="en"><head><title>Council accounts</title>
<link rel="icon" href="data:,"></head><body><main><h1>Council accounts</h1><form method="post">
<label for="account">Account</label> <input id="account" name="account">
<button>Continue</button></form></main></body></html>`;

export function aKey(): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
}

function asJwk(key: KeyObject): JWK {
  return { ...key.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "1" } as JWK;
}

function signedAnew(token: string, changes: object | undefined, key: KeyObject): string {
  const [head, body = ""] = token.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, ...changes })).toString("base64url");
  const said = `${head}.${changed}`;
  return `${said}.${sign("sha256", Buffer.from(said), key).toString("base64url")}`;
}

/** Signs in on the directory's own page, without a browser; comes back with where it sends people. */
export async function signInAt(url: string, account: string): Promise<URL> {
  const { origin } = new URL(url);
  const cookies = new Map<string, string>();
  let at = url;
  let sent: RequestInit = {};
  for (let step = 0; step < 8; step += 1) {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(at, { ...sent, headers: { cookie }, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    sent = {};
    const location = answer.headers.get("location");
    if (location) at = new URL(location, at).href;
    else if (answer.status === 200)
      sent = { method: "POST", body: new URLSearchParams({ account }) };
    else throw new Error(`The directory answers ${answer.status}: ${await answer.text()}`);
    if (new URL(at).origin !== origin) return new URL(at);
  }
  throw new Error("The directory leads nowhere.");
}
