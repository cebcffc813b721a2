import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { finishDirectorySignIn } from "#app/domains/identity/commands/finish-directory-sign-in.server.ts";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { afterSignIn } from "#app/domains/identity/rules.ts";
import { statusOf } from "#app/domains/identity/rules.sign-in.ts";
import { DirectoryRefused } from "#app/domains/identity/ui/directory-refused.tsx";
import { translator } from "#app/platform/i18n/translator.ts";
import { browserOf, signIn } from "#app/platform/session/browser.server.ts";

export const access = anyone;

/** The one address that is opened with GET and changes something: OpenID Connect wants it so. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ceremony: browser, userAgent, session } = browserOf(request);
  const { search } = new URL(request.url);
  const outcome = await finishDirectorySignIn(context, { search, browser, userAgent, session });
  if (outcome.ok) {
    throw redirect(afterSignIn(outcome.value), { status: 303, headers: signIn(outcome.value) });
  }
  const title = translator(messages, context.locale)("directory-failed-title");
  return data({ title, reason: outcome.reason }, statusOf(outcome.reason));
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** What went wrong on the way back from the directory; whoever is signed in never sees this page. */
export default function BackFromDirectory() {
  return <DirectoryRefused reason={useLoaderData<typeof loader>().reason} />;
}
