import { expect, test } from "vitest";
import { callOutside, outsideOnly } from "#app/platform/openid/call-outside.server.ts";
import { isOutside, isProviderAddress } from "#app/platform/openid/outside.ts";
import "#tests/support/database.ts";

test("only https, and no address of this machine or its network, is a provider's", () => {
  const wrong = [
    "http://login.example.org",
    "https://user:secret@login.example.org",
    "ftp://login.example.org",
    "https://10.0.0.7/v2.0",
    "https://192.168.1.1",
    "https://169.254.169.254/latest/meta-data",
    "https://2130706434/",
    "https://0x7f.0.0.2",
    "https://[::ffff:10.0.0.7]/",
    "https://[fd00::1]/",
    "https://[fe80::1]/",
    "https://intranet/",
    "javascript:alert(1)",
    "not an address",
    "",
  ];
  expect(wrong.filter((address) => isProviderAddress(address))).toEqual([]);
  const right = [
    "https://login.microsoftonline.com/6babcaad-604b-40ac-a9d7-9fd97c0b779f/v2.0",
    "https://93.184.215.14",
    "https://[2606:4700::1111]/",
    // In tests and in a demonstration alone:
    "http://127.0.0.1:4000",
    "http://localhost:4000",
  ];
  expect(right.filter((address) => !isProviderAddress(address))).toEqual([]);
});

test("what a name stands for is looked at too", async () => {
  expect(["127.0.0.1", "::1", "::ffff:127.0.0.1", "100.64.1.1"].filter(isOutside)).toEqual([]);
  const call = { method: "GET", headers: {}, body: null };
  const found = await new Promise((tell) => outsideOnly("localhost", { all: true }, tell));
  expect(found).toEqual(new Error("This name leads to a private network."));
  await expect(callOutside("https://10.0.0.7/", call)).rejects.toThrow("not an address to call");
});
