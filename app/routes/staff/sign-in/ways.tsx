import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/identity/messages.sign-in.en.ts";
import { anyone, demoOnly, isStaff } from "#app/domains/identity/policy.ts";
import { signInSettings } from "#app/domains/identity/queries/sign-in-settings.server.ts";
import { openWays } from "#app/domains/identity/rules.sign-in.ts";
import { StaffWays } from "#app/domains/identity/ui/staff-ways.tsx";
import { safePath } from "#app/platform/http/safe-path.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, locale, council } = context;
  const next = safePath(new URL(request.url).searchParams.get("next"), "/staff");
  if (isStaff(actor)) throw redirect(next);
  return {
    title: translator(messages, locale)("staff-door-title"),
    council: locale === "cy" ? council.nameCy : council.name,
    ways: openWays(await signInSettings(context)),
    isDemo: demoOnly(actor, "read"),
    next,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** The way in for people who work for the council. */
export default function StaffSignIn() {
  const { title, council, ways, isDemo, next } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{t("staff-door-lead", { council })}</p>
      <StaffWays ways={ways} next={next} />
      {isDemo && (
        <p className="govuk-body">
          <a className="govuk-link" href="/dev/sign-in">
            {t("staff-door-demo")}
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {t("staff-door-resident")}
        </a>
      </p>
    </TwoThirds>
  );
}
