import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { inOrder } from "#app/domains/petitions/rules.scheme.ts";
import type { Scheme, SchemeThreshold } from "#app/domains/petitions/schema.scheme.ts";
import { useLocale, useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";

/** What each setting of a scheme is called. */
export const settingLabels = {
  whoMaySign: "setting-who",
  localConnections: "setting-local",
  allowsUnder18: "setting-under18",
  sponsors: "setting-sponsors",
  collectsForMonths: "setting-months",
  thresholds: "setting-thresholds",
  toldOfThresholds: "setting-told",
  moderateWithinWorkingDays: "setting-moderate",
  backlogOf: "setting-backlog",
  resubmitWithinWorkingDays: "setting-resubmit",
  acknowledgeWithinWorkingDays: "setting-acknowledge",
  respondWithinWorkingDays: "setting-respond",
  reviewWithinWorkingDays: "setting-review",
  anonymiseAfterMonths: "setting-anonymise",
  exclusions: "setting-exclusions",
  otherTiers: "setting-tiers",
} as const satisfies Record<keyof Scheme, string>;

/** What other councils are called, by their short names. */
export type CouncilNames = Readonly<Record<string, string>>;

interface SchemeFactsProps {
  scheme: Scheme;
  councils?: CouncilNames;
  only?: readonly (keyof Scheme)[];
}

/** A scheme in rows, setting by setting; only those named, where some are. */
export function SchemeFacts({ scheme, councils, only }: SchemeFactsProps) {
  const t = useTranslator(messages);
  const say = useSaySetting(councils);
  const names = only ?? (Object.keys(scheme) as (keyof Scheme)[]);
  return (
    <SummaryList
      rows={names.map((name) => ({
        key: t(settingLabels[name]),
        value: <Lines lines={say(scheme, name)} />,
      }))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const t = useTranslator(messages);
  if (lines.length < 2) return <>{lines[0] ?? t("say-none")}</>;
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** How to say a setting of a scheme, a line for each of its parts. */
export function useSaySetting(
  councils: CouncilNames = {},
): (scheme: Scheme, name: keyof Scheme) => string[] {
  const t = useTranslator(messages);
  const sayThreshold = useSayThreshold();
  const isWelsh = useLocale() === "cy";
  return (scheme, name) => {
    switch (name) {
      case "whoMaySign":
      case "localConnections":
        return scheme[name].map((one) => t(`who-${one}`));
      case "allowsUnder18":
        return [t(scheme.allowsUnder18 ? "under18-yes" : "under18-no")];
      case "sponsors":
        return [t("say-sponsors", scheme.sponsors)];
      case "thresholds":
        return inOrder(scheme.thresholds).map(sayThreshold);
      case "exclusions":
        return scheme.exclusions.map((one) => t(`exclusion-${one}`));
      case "toldOfThresholds":
        return scheme.toldOfThresholds.map((role) => t(`told-${role}`));
      case "otherTiers":
        return scheme.otherTiers.map(({ matter, matterCy, councilSlug }) =>
          t("say-tier", {
            matter: isWelsh ? matterCy : matter,
            council: councils[councilSlug] ?? councilSlug,
          }),
        );
      case "collectsForMonths":
      case "anonymiseAfterMonths":
        return [t("say-months", { count: scheme[name] })];
      case "backlogOf":
        return [t("say-backlog", { count: scheme.backlogOf })];
      default:
        return [t("say-days", { count: scheme[name] })];
    }
  };
}

/** How to say a threshold: what it is called, and what it takes. */
export function useSayThreshold(): (threshold: SchemeThreshold) => string {
  const t = useTranslator(messages);
  const isWelsh = useLocale() === "cy";
  return ({ name: english, nameCy, signatures, percentOfPopulation, scope }) => {
    const name = isWelsh ? nameCy : english;
    if (signatures !== undefined) {
      return t(scope === "local" ? "say-local" : "say-signatures", { name, count: signatures });
    }
    const percent = percentOfPopulation ?? 0;
    return t(scope === "local" ? "say-percent-local" : "say-percent", { name, percent });
  };
}
