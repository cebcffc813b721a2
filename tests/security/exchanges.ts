import { askToSignIn } from "#app/domains/identity/commands/ask-to-sign-in.server.ts";
import {
  beginCeremony,
  type CeremonyBegun,
} from "#app/domains/identity/commands/begin-ceremony.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";
import { newTotpSecret } from "#app/platform/second-factor/totp.server.ts";
import type { Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

/** A browser that was asked for a code. */
interface Midway {
  cookie: string;
  texts: Record<string, string>;
  /** As if nothing had been tried in it yet. */
  renew(): Promise<unknown>;
}

/** Browsers in the middle of every exchange in which a code is asked for, to try codes in. */
export function exchangesIn({ anyone, ade, council }: Town) {
  const { personId } = ade.actor;
  const authenticator = newTotpSecret();

  function midway(cookie: string): Midway {
    return { cookie, texts: { code: "123456" }, renew };
  }

  async function ceremony(kind: CeremonyBegun["kind"], secret: string): Promise<string> {
    return `ceremony=${await beginCeremony(ade, { kind, secret, personId })}`;
  }

  async function renew(): Promise<void> {
    const fresh = [
      "UPDATE ceremonies SET tries = 0, used_at = NULL WHERE council_id = $1",
      "UPDATE sign_in_requests SET wrong_codes = 0 WHERE council_id = $1",
    ];
    for (const statement of fresh) await reality(statement, [council.id]);
    await reality("DELETE FROM rate_limits");
  }

  return {
    async code(): Promise<Midway> {
      const email = "coder@westford.example";
      return midway(`sign-in=${await askToSignIn(anyone, { email })}`);
    },
    async secondFactor(): Promise<Midway> {
      return midway(await ceremony("second-factor", "password"));
    },
    async joining(invitation: string): Promise<Midway> {
      const joining = { passwordHash: "none", tokenHash: hashOf(invitation) };
      const secret = JSON.stringify({ authenticator, joining });
      return midway(await ceremony("authenticator-adding", secret));
    },
    async newAuthenticator(session: string): Promise<Midway> {
      const secret = JSON.stringify({ authenticator });
      return midway(`${session}; ${await ceremony("authenticator-adding", secret)}`);
    },
  };
}
