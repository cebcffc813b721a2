import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/councils/messages.en.ts";
import { StandingPage } from "#app/domains/councils/ui/standing-page.tsx";
import { anyone } from "#app/domains/identity/policy.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { cookieNames } from "#app/platform/session/browser.server.ts";
import { Table } from "#app/ui/table.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  const title = translator(messages, context.locale)("cookies-title");
  return { title, names: cookieNames() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Every cookie that this site sets, and what it is for. */
export default function Cookies() {
  const { names } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  const cookies = ["session", "sign-in", "lang"] as const;
  return (
    <StandingPage
      title="cookies-title"
      lead="cookies-lead"
      sections={[["cookies-none-title", "cookies-none-text"]]}
    >
      <div className="scroll">
        <Table
          caption={t("cookies-table")}
          captionSize="m"
          head={[t("cookies-name"), t("cookies-purpose"), t("cookies-life")]}
          firstCellIsHeader
          rows={cookies.map((cookie) => [
            names[cookie],
            t(`cookies-${cookie}`),
            t(`cookies-${cookie}-life`),
          ])}
        />
      </div>
    </StandingPage>
  );
}
