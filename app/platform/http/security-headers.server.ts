import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** The headers that every answer carries; the policy for scripts is the strict one of public pages. */
export function securityHeaders(isSecure: boolean): RequestHandler {
  const others = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: isSecure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    // Under `no-referrer` browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  return (req, res, next) => {
    res.setHeader("Content-Security-Policy", policy("'self'"));
    others(req, res, next);
  };
}

/** The policy of a page that loads the framework's script, and the nonce that its one inline script has. */
export function interactivePolicy(): { nonce: string; policy: string } {
  const nonce = randomBytes(16).toString("base64");
  return { nonce, policy: policy(`'self' 'nonce-${nonce}'`) };
}

function policy(scripts: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join("; ");
}
