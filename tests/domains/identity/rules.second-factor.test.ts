import { expect, test } from "vitest";
import { lengthOf, weaknessOf } from "#app/domains/identity/rules.second-factor.ts";

const ade = { name: "Ade Okafor", email: "ade.okafor@westford.example" };

test.each([
  "PasswordPassword",
  "P@ssw0rd2026!!",
  "Welcome-Welcome-1",
  "Summer2026Council",
  "123456789012",
  "112211221122",
  "111111111111",
  "qwertyuiop[]",
  "abcdefghijklm",
  "poiuytrewq12",
  "aaaaaaaaaaaaaaaa",
  "abcabcabcabcabc",
  "Cyfrinair1234!",
  "administrator1",
])("the password %j is too common", (password) => {
  expect(weaknessOf(password, ade)).toBe("password-common");
});

test.each(["okafor-likes-tea", "Ade.Okafor.2026", "my name is 0kaf0r", "adeokafor-at-work"])(
  "the password %j is about its owner",
  (password) => {
    expect(weaknessOf(password, ade)).toBe("password-about-you");
  },
);

test.each([
  "correct horse battery staple",
  "towpath lantern umbrella",
  "Xq7#vLp2!mZt",
  "made of blockades",
  "mae hen wlad fy nhadau",
  "7319 4402 8861 5527",
  "пароль из трёх слов",
  "キツネと月の散歩道をあるく夜",
])("nothing speaks against the password %j", (password) => {
  expect(weaknessOf(password, ade)).toBeNull();
});

test("characters are counted as people count them", () => {
  expect(lengthOf("🦊🦊🦊")).toBe(3);
});
