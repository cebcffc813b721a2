import { expect, test } from "vitest";
import { councilKeys, forgetKeys } from "#app/platform/vault/council-keys.server.ts";
import { isInVault, vaultOf } from "#app/platform/vault/vault.server.ts";
import { aCouncil, type Town } from "#tests/support/council.ts";
import { reality } from "#tests/support/database.ts";

const address = "grace@westford.example";

test("what is sealed is opened again, and equal texts are sealed differently", async () => {
  const vault = await vaultOf((await aCouncil()).anyone);
  const sealed = [vault.seal(address), vault.seal(address)];
  expect(new Set(sealed).size).toBe(2);
  for (const one of sealed) {
    expect(one).toMatch(/^sealed:1:[\w-]+$/);
    expect(one).not.toContain("grace");
    expect(isInVault(one)).toBe(true);
    expect(vault.open(one)).toBe(address);
  }
  expect(vault.open(vault.seal("Llanfair 🏴󠁧󠁢󠁷󠁬󠁳󠁿 \0"))).toBe("Llanfair 🏴󠁧󠁢󠁷󠁬󠁳󠁿 \0");
  expect(vault.open("never sealed")).toBe("never sealed");
});

test("another council's keys open nothing and find nothing", async () => {
  const [westford, eastmere] = await Promise.all([aVault(), aVault()]);
  expect(() => eastmere.open(westford.seal(address))).toThrow();
  expect(westford.keyFor(address)).toMatch(/^[\w-]{43}$/);
  expect(westford.keyFor(address)).toBe(westford.keyFor(address));
  expect(eastmere.keyFor(address)).not.toBe(westford.keyFor(address));
});

test("a sealed text that was changed anywhere, or cut, is refused", async () => {
  const vault = await aVault();
  const sealed = vault.seal(address);
  const start = "sealed:1:".length;
  for (let place = start; place < sealed.length - 1; place += 1) {
    const other = sealed[place] === "A" ? "B" : "A";
    const changed = sealed.slice(0, place) + other + sealed.slice(place + 1);
    expect(() => vault.open(changed), changed).toThrow();
  }
  expect(() => vault.open(sealed.slice(0, -4))).toThrow();
  expect(() => vault.open(sealed.slice(0, start + 20))).toThrow();
  expect(() => vault.open("sealed:1:")).toThrow();
  expect(() => vault.open(sealed.replace("sealed:1:", "sealed:7:"))).toThrow(/key 7, which is not/);
});

test("a new key seals once every process has it, and opens before", async () => {
  const town = await aCouncil();
  const before = (await vaultOf(town.anyone)).seal(address);
  await aSecondKey(town);
  const early = await vaultOf(town.anyone);
  expect(early.seal(address)).toMatch(/^sealed:1:/);

  await reality(
    "UPDATE council_keys SET created_at = created_at - interval '61 seconds' WHERE council_id = $1",
    [town.council.id],
  );
  forgetKeys(town.council.id);
  const later = await vaultOf(town.anyone);
  const after = later.seal(address);
  expect(after).toMatch(/^sealed:2:/);
  expect([before, after].map(later.open)).toEqual([address, address]);
  expect(early.open(after)).toBe(address);
});

test("keys are kept in the process, and lie in the database under the service's secret", async () => {
  const town = await aCouncil();
  const [first] = await councilKeys(town.anyone);
  const [again] = await councilKeys({
    ...town.anyone,
    read: () => Promise.reject(new Error("the database is away")),
  });
  expect(again).toBe(first);
  const [row] = await reality<{ sealing: string; finding: string }>(
    "SELECT sealing, finding FROM council_keys WHERE council_id = $1",
    [town.council.id],
  );
  for (const key of [first!.sealing, first!.finding]) {
    expect(key).toHaveLength(32);
    for (const text of Object.values(row!))
      expect(Buffer.from(text, "base64url").includes(key)).toBe(false);
  }
});

async function aVault() {
  return vaultOf((await aCouncil()).anyone);
}

async function aSecondKey({ council }: Town): Promise<void> {
  await reality(
    `INSERT INTO council_keys (council_id, version, sealing, finding)
     SELECT council_id, 2, k.sealing, k.finding FROM council_keys k WHERE council_id = $1`,
    [council.id],
  );
  forgetKeys(council.id);
}
