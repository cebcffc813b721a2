import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import { differingSettings, usualScheme } from "#app/domains/petitions/rules.scheme.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import {
  settingLabels,
  useSaySetting,
  type CouncilNames,
} from "#app/domains/petitions/ui/scheme-facts.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";

interface SchemeDifferencesProps {
  scheme: Scheme;
  councils?: CouncilNames;
}

/** What the council has decided differently from the usual rules, a line each. */
export function SchemeDifferences({ scheme, councils }: SchemeDifferencesProps) {
  const t = useTranslator(messages);
  const say = useSaySetting(councils);
  const differing = differingSettings(scheme);
  const inWords = (of: Scheme, name: keyof Scheme) => say(of, name).join(", ") || t("say-none");
  return (
    <>
      <h2 className="govuk-heading-m">{t("scheme-differs")}</h2>
      {differing.length === 0 ? (
        <p className="govuk-body">{t("scheme-differs-none")}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {differing.map((name) => (
            <li key={name}>
              {t("scheme-differs-line", {
                setting: t(settingLabels[name]),
                own: inWords(scheme, name),
                usual: inWords(usualScheme, name),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
