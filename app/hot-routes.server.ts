import type { ServerResponse } from "node:http";
import { anyone } from "#app/domains/identity/policy.ts";
import { confirmSignature } from "#app/domains/petitions/commands/confirm-signature.server.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { SignatureForm } from "#app/domains/petitions/schema.signing.ts";
import { asForm } from "#app/platform/forms/as-form.ts";
import { tidyText } from "#app/platform/forms/tidy-text.ts";
import { splitUrl } from "#app/platform/http/address.ts";
import type { HotHandler } from "#app/platform/http/hot-handler.ts";
import { publicNumber } from "#app/platform/http/public-number.ts";
import { thanksCookie } from "#app/platform/session/thanks-cookie.ts";

const signatureForm = asForm(SignatureForm);

/**
 * Signing, without the cost of a page. A form with mistakes and a petition that does not take
 * signatures are left to the page at the same address, which says what is wrong.
 */
const signPetition: HotHandler = {
  method: "POST",
  pattern: /^\/petitions\/[1-9]\d{0,8}\/signatures$/,
  access: anyone,
  async handle(req, res, context, fields) {
    const number = publicNumber(req.url?.split("/")[2]);
    const sent = [...fields].map(([name, text]) => [name, tidyText(text)] as const);
    const form = signatureForm.safeParse(Object.fromEntries(sent));
    if (number === null || !form.success) return false;

    const outcome = await sign(context, number, form.data);
    if (!outcome.ok) return false;
    return sendOn(res, `/petitions/${number}/signatures/sent`);
  },
};

/**
 * Confirming, in the same way, also where somebody or some program has pressed the button before.
 * Whatever else there is to say (the link is unknown, or too late) is left to the page at the same
 * address.
 */
const confirmSigning: HotHandler = {
  method: "POST",
  pattern: /^\/signatures\/[^/]+\/confirmation$/,
  access: anyone,
  async handle(req, res, context) {
    const [path, query] = splitUrl(req.url ?? "");
    const token = new URLSearchParams(query).get("token") ?? "";
    const link = { id: path.split("/")[2]!, token };
    const outcome = await confirmSignature(context, link);
    if (!outcome.ok) return false;
    res.setHeader("Set-Cookie", thanksCookie(link.id));
    return sendOn(res, `/signatures/${link.id}/confirmed`);
  },
};

function sendOn(res: ServerResponse, location: string): true {
  res.writeHead(303, { location, "cache-control": "no-store" });
  res.end();
  return true;
}

/** What is answered before the pages, because it comes in masses. */
export const hotHandlers: readonly HotHandler[] = [signPetition, confirmSigning];
