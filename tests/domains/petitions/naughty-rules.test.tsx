import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { keepThreshold } from "#app/domains/petitions/commands/keep-threshold.server.ts";
import { showScheme } from "#app/domains/petitions/queries/show-scheme.server.ts";
import { ThresholdForm } from "#app/domains/petitions/schema.scheme-form.ts";
import { SchemeStory } from "#app/domains/petitions/ui/scheme-story.tsx";
import { readForm } from "#app/platform/forms/read-form.server.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";
import { aCouncil } from "#tests/support/council.ts";
import { realData } from "#tests/support/real-data.ts";

const corpus = realData("corpora/naughty-strings.json", "naughty strings");

test.skipIf(!corpus.isThere)(
  "whatever a threshold is called, it is kept and shown as text",
  async () => {
    const strings = JSON.parse(readFileSync(corpus.path, "utf8")) as string[];
    const town = await aCouncil();
    const share = { measure: "signatures", amount: "10", scope: "all", consequence: "debate" };
    const forms = await Promise.all(
      strings.map((name) => {
        const body = new URLSearchParams({ ...share, name, nameCy: name });
        const request = new Request("http://x.example/", { method: "POST", body });
        return readForm(request, ThresholdForm);
      }),
    );
    const keys = new Set(
      forms.flatMap((form) => (form.ok ? [] : form.problems.map(({ key }) => key))),
    );
    expect([...keys].toSorted()).toEqual(
      ["name-long", "threshold-name-cy-missing", "threshold-name-missing"].filter((key) =>
        keys.has(key),
      ),
    );

    const named = forms.flatMap((form) => (form.ok ? [form.value] : []));
    expect(named.length).toBeGreaterThan(300);
    for (let at = 0; at < named.length; at += Math.ceil(named.length / 12)) {
      const form = named[at]!;
      expect(await keepThreshold(town.ade, { key: "debate", form })).toMatchObject({ ok: true });
      const scheme = await showScheme(town.ade);
      expect(scheme.thresholds[1]).toMatchObject({ name: form.name, key: "debate" });
      const page = renderToStaticMarkup(
        <LocaleProvider locale="en">
          <SchemeStory scheme={scheme} council="Westford" />
        </LocaleProvider>,
      );
      expect(page).not.toMatch(/<(script|img|svg|iframe|a href="javascript)/i);
    }
  },
);
