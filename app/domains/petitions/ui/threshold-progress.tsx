import { messages } from "#app/domains/petitions/messages.figures.en.ts";
import type { Standing } from "#app/domains/petitions/queries/standing.sql.server.ts";
import { leastShown, localOf, sumOf } from "#app/domains/petitions/rules.figures.ts";
import { sayDay } from "#app/platform/clock.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Progress } from "#app/ui/progress.tsx";

interface ThresholdProgressProps {
  standing: Pick<Standing, "count" | "counts" | "localCount" | "localConnections" | "thresholds">;
  timeZone: string;
}

/** How far a petition has come towards each threshold, and which it has reached. */
export function ThresholdProgress({ standing, timeZone }: ThresholdProgressProps) {
  const t = useTranslator(messages);
  const locale = useLocale();
  if (standing.thresholds.length === 0) return null;
  const { count: all, counts, localCount, localConnections } = standing;
  const exact = localOf(counts, localCount, localConnections);
  const brought = sumOf(counts.filter(({ source }) => source === "imported"));
  // Where the exact number would tell how many came with a rare connection, it is told in steps.
  const local = exact ?? localCount - (localCount % leastShown);
  return (
    <section aria-labelledby="thresholds">
      <h2 className="govuk-heading-s" id="thresholds">
        {t("thresholds-heading")}
      </h2>
      <ul className="thresholds">
        {standing.thresholds.map(({ key, needed, scope, reachedAt, ...threshold }) => {
          const count = scope === "local" ? local : all;
          const about = scope === "local" && exact === null ? "local-about" : scope;
          const name = locale === "cy" ? threshold.nameCy : threshold.name;
          const day = reachedAt && sayDay(locale, timeZone, new Date(reachedAt));
          // When that was on the site it came from, nobody here knows.
          const isBrought = scope === "all" && brought >= needed;
          const label = day
            ? isBrought
              ? t("threshold-brought", { name, needed })
              : t("threshold-reached", { name, needed, day })
            : t(`threshold-${about}`, { name, count, needed });
          return (
            <li key={key}>
              <Progress value={reachedAt ? needed : count} max={needed} label={label} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
