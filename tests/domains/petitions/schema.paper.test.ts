import { expect, test } from "vitest";
import { largestScan } from "#app/domains/petitions/rules.paper.ts";
import { CorrectionForm, PaperForm } from "#app/domains/petitions/schema.paper.ts";
import { readForm } from "#app/platform/forms/read-form.server.ts";

const scan = new File(["%PDF-1.7"], "sheets.pdf", { type: "application/pdf" });

async function read(fields: Record<string, string | File>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return readForm(new Request("http://x.example/", { method: "POST", body }), PaperForm);
}

test("sheets come as a form with a file", async () => {
  const form = await read({ lines: "60", void: "3", note: "", scan });
  expect(form).toMatchObject({ ok: true, value: { lines: 60, void: 3, note: "" } });
  const { scan: file } = (form as { value: PaperForm }).value;
  expect([file.name, file.size, await file.text()]).toEqual(["sheets.pdf", 8, "%PDF-1.7"]);
});

test("what is wrong with it is said field by field, and what was typed stays", async () => {
  const none = new File([], "", { type: "application/octet-stream" });
  expect(await read({ lines: "60", void: "61", note: "Stall", scan })).toEqual({
    ok: false,
    problems: [{ field: "void", key: "void-many" }],
    values: { lines: "60", void: "61", note: "Stall", scan: "" },
  });
  expect(await read({ lines: "sixty", void: "", note: "", scan: none })).toMatchObject({
    problems: [
      { field: "lines", key: "lines-wrong" },
      { field: "void", key: "void-wrong" },
      { field: "scan", key: "scan-missing" },
    ],
  });
  const large = new File([new Uint8Array(largestScan + 1)], "x.pdf");
  expect(await read({ lines: "1", void: "0", note: "", scan: large })).toMatchObject({
    problems: [{ field: "scan", key: "scan-large" }],
  });
  expect(await read({ lines: "1", void: "0", note: "", scan: "no file" })).toMatchObject({
    problems: [{ field: "scan", key: "scan-missing" }],
  });
});

test("a correction is a whole number other than nothing", () => {
  const keys = (change: number) =>
    CorrectionForm.safeParse({ change, reason: "x" }).error?.issues.map(({ message }) => message);
  expect(keys(-8)).toBeUndefined();
  expect(keys(0)).toEqual(["change-wrong"]);
  expect(keys(1.5)).toEqual(["change-wrong"]);
});
