import { expect, test } from "vitest";
import { LongAddress } from "#app/ui/long-address.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("an address may break after its slashes, and nowhere else", () => {
  const say = (address: string) => markupOf(<LongAddress address={address} />);
  expect(say("/petitions/12/count.json")).toBe("/<wbr/>petitions/<wbr/>12/<wbr/>count.json");
  expect(say("https://westford.example/petitions")).toBe(
    "https://<wbr/>westford.example/<wbr/>petitions",
  );
});
