import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/councils/messages.en.ts";
import { StandingPage } from "#app/domains/councils/ui/standing-page.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { longestSessions } from "#app/domains/identity/rules.sessions.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { cookieNames } from "#app/platform/session/browser.server.ts";
import { SummaryList } from "#app/ui/summary-list.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("cookies-title");
  const { sessions } = await signInSettings(context);
  return { title, names: cookieNames(), longest: longestSessions(sessions) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Every cookie that this site sets, and what it is for. */
export default function Cookies() {
  const { names, longest } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const cookies = ["session", "sign-in", "ceremony", "draft", "thanks", "lang"] as const;
  return (
    <StandingPage
      title="cookies-title"
      lead="cookies-lead"
      sections={[["cookies-none-title", "cookies-none-text"]]}
    >
      <h2 className="govuk-heading-m">{t("cookies-table")}</h2>
      <SummaryList
        rows={cookies.map((cookie) => ({
          key: names[cookie],
          value: (
            <>
              <p className="govuk-body">{t(`cookies-${cookie}`)}</p>
              <p className="govuk-body">{t(`cookies-${cookie}-life`, longest)}.</p>
            </>
          ),
        }))}
      />
    </StandingPage>
  );
}
