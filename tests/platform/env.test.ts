import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { envExample } from "#app/platform/env-example.ts";
import { readEnv } from "#app/platform/env.ts";
import { OperatorSettingsSchema } from "#scripts/setup/operator-settings.ts";

const right = { DATABASE_URL: "postgresql://app@localhost/folkmoot", SECRET: "x".repeat(32) };

test("all problems are named at once", () => {
  const wrong = { PORT: "many", REDIS_URL: "http://localhost", SECRET: "short", DEMO: "maybe" };
  expect(() => readEnv(wrong)).toThrow(
    /^The settings of this service are not right:\n(?=[\s\S]*PORT )(?=[\s\S]*DATABASE_URL is not set)(?=[\s\S]*SECRET must have at least 32 characters)(?=[\s\S]*REDIS_URL must begin with redis:\/\/)(?=[\s\S]*DEMO )/,
  );
});

test("what is not given has a default, and nothing can be changed afterwards", () => {
  const env = readEnv(right);
  expect(env).toMatchObject({ PORT: 3000, BASE_HOST: "localhost", DEMO: false, PAGE_CACHE: true });
  expect(env.REDIS_URL).toBeUndefined();
  expect(() => Object.assign(env, { PORT: 1 })).toThrow(TypeError);
});

test("an empty setting is one that is not given", () => {
  expect(readEnv({ ...right, REDIS_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
});

test(".env.example tells of every setting as the schemas do", () => {
  expect(readFileSync(".env.example", "utf8")).toBe(envExample(OperatorSettingsSchema));
});
