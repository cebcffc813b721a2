import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { acting } from "#app/domains/identity/policy.ts";
import { cancelMailing } from "#app/domains/petitions/commands/cancel-mailing.server.ts";
import { messages } from "#app/domains/petitions/messages.mailing.en.ts";
import { publishedOrNotFound } from "#app/domains/petitions/queries/published-or-not-found.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";

export const access = acting("responder", "approver", "policy-lead", "administrator");

/** An officer stops a letter that has not gone to everybody. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { number } = await publishedOrNotFound(context, params.number);
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new Response(null, { status: 404 });

  const outcome = await cancelMailing(context, id.data);
  if (!outcome.ok) {
    const sentence = translator(messages, context.locale)(`refused-${outcome.reason}`);
    throw new Response(sentence, { status: 409 });
  }
  return redirect(`/staff/petitions/${number}/mailings`, 303);
}
