import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { staff } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { messages } from "#app/platform/jobs/messages.en.ts";
import { retryDead } from "#app/platform/jobs/retry-dead.server.ts";

export const access = staff("administrator");

/** Has a job that was given up tried again. */
export async function action({ context, params }: ActionFunctionArgs) {
  const id = z.uuid().safeParse(params.id);
  if (!id.success) throw new Response(null, { status: 404 });

  const outcome = await retryDead(context, id.data);
  if (!outcome.ok) {
    const sentence = translator(messages, context.locale)(`refused-${outcome.reason}`);
    throw new Response(sentence, { status: 409 });
  }
  return redirect("/staff/jobs");
}
