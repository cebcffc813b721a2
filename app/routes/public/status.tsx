import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { messages } from "#app/domains/councils/messages.service.en.ts";
import { isSwitchedOff, switches } from "#app/domains/councils/rules.service.ts";
import { anyone } from "#app/domains/identity/policy.ts";
import { sayMoment } from "#app/platform/clock.ts";
import { findDelays } from "#app/platform/health/find-delays.sql.server.ts";
import { translator } from "#app/platform/i18n/translator.ts";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { TwoThirds } from "#app/ui/grid.tsx";

export const access = anyone;
export const handle = { page: { query: [] } };

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, council, now } = context;
  const say = (moment: Date | null) => moment && sayMoment(locale, council.timeZone, moment);
  const { letters, work } = await findDelays(context);
  context.page.tag("status");
  return {
    title: translator(messages, locale)("status-title"),
    letters: say(letters),
    work: say(work),
    resting: switches.filter((part) => isSwitchedOff(council, part)),
    now: say(now)!,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Whether the site does what it should, for whoever waits for something. */
export default function Status() {
  const { title, letters, work, resting, now } = useLoaderData<typeof loader>();
  const t = useTranslator(messages);
  return (
    <TwoThirds>
      <h1 className="govuk-heading-xl">{title}</h1>
      {!letters && !work && resting.length === 0 && (
        <p className="govuk-body-l">{t("status-well")}</p>
      )}
      {letters && <p className="govuk-body-l">{t("status-letters", { moment: letters })}</p>}
      {work && <p className="govuk-body-l">{t("status-work", { moment: work })}</p>}
      {resting.length > 0 && (
        <>
          <p className="govuk-body">{t("status-rests")}</p>
          <ul className="govuk-list govuk-list--bullet">
            {resting.map((part) => (
              <li key={part}>{t(`switch-${part}`)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-hint">{t("status-asked", { moment: now })}</p>
    </TwoThirds>
  );
}
