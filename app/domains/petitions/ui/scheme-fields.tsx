import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import {
  connectionKinds,
  exclusions,
  toldRoles,
  type Scheme,
} from "#app/domains/petitions/schema.scheme.ts";
import { settingLabels } from "#app/domains/petitions/ui/scheme-facts.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Checkboxes } from "#app/ui/checkboxes.tsx";
import { Input } from "#app/ui/input.tsx";

interface SchemeFieldsProps {
  scheme: Scheme;
  /** What is ticked, as it is or as it was sent. */
  ticked(name: string, now: readonly string[]): readonly string[];
  error(field: string): string | undefined;
  value(field: string, fallback: string): string;
}

const numbers = [
  ["collectsForMonths", "field-months"],
  ["moderateWithinWorkingDays", "field-moderate"],
  ["backlogOf", "field-backlog"],
  ["resubmitWithinWorkingDays", "field-resubmit"],
  ["acknowledgeWithinWorkingDays", "field-acknowledge"],
  ["respondWithinWorkingDays", "field-respond"],
  ["reviewWithinWorkingDays", "field-review"],
  ["anonymiseAfterMonths", "field-anonymise"],
] as const;

/** The numbers and choices of a scheme. */
export function SchemeFields({ scheme, ticked, error, value }: SchemeFieldsProps) {
  const t = useTranslator(messages);
  const local = connectionKinds.filter((one) => one !== "none");
  const choices = (
    name: "whoMaySign" | "localConnections",
    kinds: readonly ("lives" | "works" | "studies" | "none")[],
  ) => ({
    name,
    legend: t(settingLabels[name]),
    legendSize: "s" as const,
    items: kinds.map((one) => ({ value: one, label: t(`who-${one}`) })),
    error: error(name),
    defaultValues: ticked(name, scheme[name]),
  });
  const number = (name: string, now: number) => ({
    name,
    className: "govuk-input--width-5",
    inputMode: "numeric" as const,
    autoComplete: "off",
    error: error(name),
    defaultValue: value(name, `${now}`),
  });
  return (
    <>
      <Checkboxes {...choices("whoMaySign", connectionKinds)} />
      <Checkboxes {...choices("localConnections", local)} hint={t("field-local-hint")} />
      <Checkboxes
        name="allowsUnder18"
        items={[{ value: "on", label: t("field-under18") }]}
        defaultValues={ticked("allowsUnder18", scheme.allowsUnder18 ? ["on"] : [])}
      />
      <Input {...number("sponsorsMin", scheme.sponsors.min)} label={t("field-sponsors-min")} />
      <Input {...number("sponsorsMax", scheme.sponsors.max)} label={t("field-sponsors-max")} />
      {numbers.map(([name, label]) => (
        <Input key={name} {...number(name, scheme[name])} label={t(label)} />
      ))}
      <Checkboxes
        name="toldOfThresholds"
        legend={t("setting-told")}
        legendSize="s"
        hint={t("field-told-hint")}
        items={toldRoles.map((role) => ({ value: role, label: t(`told-${role}`) }))}
        error={error("toldOfThresholds")}
        defaultValues={ticked("toldOfThresholds", scheme.toldOfThresholds)}
      />
      <Checkboxes
        name="exclusions"
        legend={t("setting-exclusions")}
        legendSize="s"
        items={exclusions.map((one) => ({ value: one, label: t(`exclusion-${one}`) }))}
        error={error("exclusions")}
        defaultValues={ticked("exclusions", scheme.exclusions)}
      />
    </>
  );
}
