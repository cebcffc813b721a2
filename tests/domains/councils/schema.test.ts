import { expect, test } from "vitest";
import { BrandingSchema, PostcodeSchema, SettingsSchema } from "#app/domains/councils/schema.ts";

test("a council that chooses no colours gets readable ones", () => {
  expect(BrandingSchema.parse({})).toMatchObject({ brand: "#1d3a5f", brandText: "#ffffff" });
});

test.each([
  ["white on a bright yellow", { brand: "#ffee00" }, ["brandText", "brand", "brand"]],
  ["a pale link", { link: "#8fb8de" }, ["link", "link"]],
  ["an accent as dark as its text", { accent: "#222222" }, ["accentText"]],
  ["a tint too dark to write on", { tint: "#8a93a0" }, ["brand", "link", "tint"]],
])("%s is refused", (_, colours, fields) => {
  const result = BrandingSchema.safeParse(colours);
  expect(result.error?.issues.map((issue) => issue.path[0])).toEqual(fields);
});

test("a colour that could carry anything else into a stylesheet is refused", () => {
  expect(BrandingSchema.safeParse({ brand: "red;} body {display: none" }).success).toBe(false);
  expect(BrandingSchema.safeParse({ brand: "#1d3a5f\n}" }).success).toBe(false);
});

test("settings have defaults", () => {
  expect(SettingsSchema.parse({})).toEqual({
    answerWithinWorkingDays: 10,
    service: { notice: "", noticeCy: "", switchedOff: [] },
  });
});

test("a postcode left out and a wrong one get different sentences", () => {
  expect(PostcodeSchema.safeParse(" ").error?.issues[0]?.message).toBe("postcode-missing");
  expect(PostcodeSchema.safeParse("75001").error?.issues[0]?.message).toBe("postcode-wrong");
});
