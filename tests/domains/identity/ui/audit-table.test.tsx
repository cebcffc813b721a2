import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AuditTable } from "#app/domains/identity/ui/audit-table.tsx";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const id = "0190a000-0000-7000-8000-000000000001";
const entry = {
  seq: 7,
  at: new Date("2026-11-21T12:00:00Z"),
  action: "identity.delete-account",
  subject: { kind: "person", id, name: "" },
  why: null,
  changes: [],
  genuine: true,
};

test.each([
  ["Grace Adeyemi", "Grace Adeyemi"],
  ["", "Somebody who has left"],
  [undefined, "A resident"],
])("whoever is called %j stands there as %s", (name, said) => {
  const actor = { kind: "resident", id, name } as const;
  const page = renderToStaticMarkup(
    <LocaleProvider locale="en">
      <AuditTable entries={[{ ...entry, actor }]} timeZone="Europe/London" caption="Entries" />
    </LocaleProvider>,
  );
  expect(page).toContain(`<a class="govuk-link" href="/staff/audit?person=${id}">${said}</a>`);
});
