import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canonicalEmail, CodeForm, EmailSchema, NameSchema } from "#app/domains/identity/schema.ts";
import { realData } from "#tests/support/real-data.ts";

const corpus = realData("corpora/email-addresses.json", "odd addresses");

const read = (text: string) => EmailSchema.safeParse(text);

test.each([
  [" grace@westford.example ", "grace@westford.example"],
  ["Grace.Adeyemi@Westford.EXAMPLE", "Grace.Adeyemi@westford.example"],
  ["o'neill+news@mail.example.co.uk", "o'neill+news@mail.example.co.uk"],
  ["post@bücher.example", "post@xn--bcher-kva.example"],
  ["post@CYMRU。example", "post@cymru.example"],
])("%j is the mailbox %j", (typed, address) => {
  expect(read(typed)).toEqual({ success: true, data: address });
});

test.each([
  "grace",
  "grace@westford",
  "grace@@westford.example",
  "a@b.example,c@d.example",
  "a@b.example; c@d.example",
  "a@b.example c@d.example",
  "a@b.example\nBcc: c@d.example",
  "a@b.example\r\n.",
  "a@b.example\0",
  "Grace <grace@westford.example>",
  '"grace@x"@westford.example',
  "grace(a comment)@westford.example",
  "grace@[127.0.0.1]",
  "grace@127.0.0.1",
  "grace@2130706433",
  "@relay.example:grace@westford.example",
  "grace@westford.example@elsewhere.example",
  "grace@westford.example/path",
  "grace@user:pass@westford.example",
  "gräce@westford.example",
  ".grace@westford.example",
  "grace.@westford.example",
  "gra..ce@westford.example",
  "grace@-westford.example",
  "grace@westford..example",
  `${"a".repeat(65)}@westford.example`,
  `a@${"b".repeat(64)}.example`,
  `a@${"b.".repeat(130)}example`,
  "a@b.example%2c",
  "grace@\u202ewestford.example",
])("%j is not exactly one mailbox", (typed) => {
  expect(read(typed).error?.issues.map((issue) => issue.message)).toEqual(["email-wrong"]);
});

test("an address left out gets a sentence of its own", () => {
  expect(read("  ").error?.issues[0]?.message).toBe("email-missing");
});

test.skipIf(!corpus.isThere)("of the odd addresses of this world none is two, none throws", () => {
  const rows = JSON.parse(readFileSync(corpus.path, "utf8")) as {
    address: string;
    category: string;
  }[];
  expect(rows.length).toBeGreaterThan(150);
  const taken = rows.filter(({ address }) => read(address).success);

  for (const { address } of taken) {
    const mailbox = EmailSchema.parse(address);
    expect(mailbox).toMatch(/^[^\s@,;<>()"[\]]+@[a-z0-9.-]+$/);
    expect(canonicalEmail(mailbox)).toMatch(/^[^\s@]+@[^\s@]+$/);
  }
  expect(taken.filter(({ category }) => category === "ISEMAIL_ERR")).toEqual([]);
  expect(taken.length).toBeGreaterThan(10);
});

test.each([
  ["Grace@Westford.example", "grace@westford.example"],
  ["jo.bloggs+council@gmail.com", "jobloggs@gmail.com"],
  ["jobloggs@googlemail.com", "jobloggs@gmail.com"],
  ["jo.bloggs+x@outlook.com", "jo.bloggs@outlook.com"],
  ["jo.bloggs+x@westford.example", "jo.bloggs+x@westford.example"],
  ["post@bücher.example", "post@xn--bcher-kva.example"],
  ["+council@gmail.com", "+council@gmail.com"],
])("%j is known as %j", (address, known) => {
  expect(canonicalEmail(address)).toBe(known);
  expect(canonicalEmail(known)).toBe(known);
});

test("names have one to eighty characters that can be seen", () => {
  const problem = (name: string) => NameSchema.safeParse(name).error?.issues[0]?.message;
  expect(NameSchema.parse(" Gr\u200bace ")).toBe("Grace");
  expect(problem("\u200b \u202e")).toBe("name-missing");
  expect(problem("x".repeat(80))).toBeUndefined();
  expect(problem("x".repeat(81))).toBe("name-long");
});

test("a code may be typed with spaces, and has six digits", () => {
  const problem = (code: string) => CodeForm.safeParse({ code }).error?.issues[0]?.message;
  expect(CodeForm.parse({ code: " 402 816 " })).toEqual({ code: "402816" });
  expect(CodeForm.parse({ code: "４０２８１６" })).toEqual({ code: "402816" });
  expect(problem("")).toBe("code-missing");
  expect(problem("40281")).toBe("code-wrong");
  expect(problem("40281x")).toBe("code-wrong");
});
