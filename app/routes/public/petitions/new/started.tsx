import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { anyone } from "#app/domains/identity/policy.ts";
import { messages } from "#app/domains/petitions/messages.starting.en.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";
import { Panel } from "#app/ui/panel.tsx";

export const access = anyone;

export function loader({ context }: LoaderFunctionArgs) {
  return { title: translator(messages, context.locale)("started-title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** The same for everybody who sends a petition in; it names neither it nor them. */
export default function Started() {
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <Panel title={t("started-title")} />
      <p className="govuk-body-l">{t("started-text")}</p>
      <p className="govuk-body">{t("started-missing")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/petitions">
          {t("other-ways-petitions")}
        </a>
      </p>
    </TwoThirds>
  );
}
