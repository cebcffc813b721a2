import { afterEach, expect, test, vi } from "vitest";

const [first, second] = ["a".repeat(40), "b".repeat(40)];

afterEach(() => void vi.unstubAllEnvs());

test("a key opens with the secret it was wrapped with, and after that is the one before", async () => {
  const key = await under({ SECRET: first }, ({ newKey }) => newKey());
  const wrapped = await under({ SECRET: first }, ({ wrap }) => wrap(key));
  expect(await under({ SECRET: first }, ({ unwrap }) => unwrap(wrapped))).toEqual(key);

  const changed = { SECRET: second, SECRET_BEFORE: first };
  expect(await under(changed, ({ unwrap }) => unwrap(wrapped))).toEqual(key);
  expect(await under(changed, ({ isWrappedAnew }) => isWrappedAnew(wrapped))).toBe(false);
  const rewrapped = await under(changed, ({ wrap, unwrap }) => wrap(unwrap(wrapped)));
  expect(await under(changed, ({ isWrappedAnew }) => isWrappedAnew(rewrapped))).toBe(true);
  expect(await under({ SECRET: second }, ({ unwrap }) => unwrap(rewrapped))).toEqual(key);
});

test("with another secret, or changed, it does not open, and the sentence names the setting", async () => {
  const wrapped = await under({ SECRET: first }, ({ wrap, newKey }) => wrap(newKey()));
  const attempt = under({ SECRET: second }, ({ unwrap }) => unwrap(wrapped));
  await expect(attempt).rejects.toThrow(/SECRET is not the one .* SECRET_BEFORE/);
  const cut = under({ SECRET: first }, ({ unwrap }) => unwrap(wrapped.slice(0, 10)));
  await expect(cut).rejects.toThrow();
});

/** As a process with these settings would do it. */
async function under<Value>(
  settings: Record<string, string>,
  work: (wrapping: typeof import("#app/platform/vault/wrap.server.ts")) => Value,
): Promise<Value> {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", "postgresql://app@localhost/folkmoot");
  vi.stubEnv("SECRET_BEFORE", "");
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return work(await import("#app/platform/vault/wrap.server.ts"));
}
