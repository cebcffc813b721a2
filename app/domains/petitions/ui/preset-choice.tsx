import { messages } from "#app/domains/petitions/messages.scheme.en.ts";
import type { Scheme } from "#app/domains/petitions/schema.scheme.ts";
import { settingLabels, useSaySetting } from "#app/domains/petitions/ui/scheme-facts.tsx";
import { useTranslator } from "#app/platform/i18n/use-translator.tsx";
import { Radios } from "#app/ui/radios.tsx";

interface ShownPreset {
  key: string;
  council: string;
  source: string;
  scheme: Scheme;
  /** The settings of which it says something. */
  says: readonly (keyof Scheme)[];
}

interface PresetChoiceProps {
  presets: readonly ShownPreset[];
  form: { error(field: string): string | undefined; value(field: string): string };
}

/** Real schemes to choose from, each with what it says and where that is from. */
export function PresetChoice({ presets, form }: PresetChoiceProps) {
  const t = useTranslator(messages);
  const say = useSaySetting();
  const inWords = ({ scheme, says }: ShownPreset) =>
    says.map((name) =>
      name === "thresholds"
        ? say(scheme, name).join("; ")
        : `${t(settingLabels[name])}: ${say(scheme, name).join(", ")}`,
    );
  return (
    <Radios
      name="preset"
      legend={t("presets-legend")}
      legendSize="m"
      error={form.error("preset")}
      defaultValue={form.value("preset")}
      items={presets.map((preset) => ({
        value: preset.key,
        label: preset.council,
        hint: (
          <span className="long-words">
            {[...inWords(preset), t("presets-source", { source: preset.source })].join(". ")}
          </span>
        ),
      }))}
    />
  );
}
