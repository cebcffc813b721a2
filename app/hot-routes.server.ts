import { anyone } from "#app/domains/identity/policy.ts";
import { sign } from "#app/domains/petitions/commands/sign.server.ts";
import { PetitionNumber, SignatureForm } from "#app/domains/petitions/schema.ts";
import { asForm } from "#app/platform/forms/as-form.ts";
import { tidyText } from "#app/platform/forms/tidy-text.ts";
import type { HotHandler } from "#app/platform/http/hot-handler.ts";

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
    const number = PetitionNumber.safeParse(req.url?.split("/")[2]);
    const sent = [...fields].map(([name, text]) => [name, tidyText(text)] as const);
    const form = signatureForm.safeParse(Object.fromEntries(sent));
    if (!number.success || !form.success) return false;

    const outcome = await sign(context, number.data, form.data);
    if (!outcome.ok) return false;
    res.writeHead(303, {
      location: `/petitions/${number.data}/signatures/sent`,
      "cache-control": "no-store",
    });
    res.end();
    return true;
  },
};

/** What is answered before the pages, because it comes in masses. */
export const hotHandlers: readonly HotHandler[] = [signPetition];
