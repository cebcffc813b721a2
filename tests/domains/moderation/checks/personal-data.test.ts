import { expect, test } from "vitest";
import { personalData } from "#app/domains/moderation/checks/personal-data.ts";

const text = {
  id: "1",
  authorId: "2",
  byStaff: false,
  title: null,
  details: null,
  ownHost: "westford.example",
  published: ["talk@westford.example", "01632 960 000"],
};

function findings(body: string) {
  return personalData({ ...text, body }).map(({ why, found }) => `${why} ${found}`);
}

test.each([
  "Ring the council on 0300 123 4567 or the surgery on 0800 123 4567.",
  "The switchboard is 01632 960000, or 01632 960 000.",
  "Write to talk@westford.example or to highways@westford.gov.uk.",
  "On 01/02/2024 at 10.30 the A12 3 cars deep, again on 02-03-2024 12 45.",
  "It cost £1,200,000 in 2023-2024 and 0.123456789 of it was wasted.",
  "Planning application 20/01234/FUL, ref 20240117 of 01-02-24.",
  "Buses leave at 0712 0725 0740 0755 and 0810.",
  "Parcel 01234567890123 never came.",
  "Grid reference SE 335 205, ISBN 978-0-7123-4567-8.",
  "12 cars a minute pass through Mill Lane near WF1 1AA.",
  "In 2019 1200 cars passed the top of Station Road, WF1 1AA.",
  "Everyone in WF1 1AA and WF1 2AA is affected.",
  "No. 12 to 30 on the 110 bus",
  "The meeting about Scunthorpe and Penistone is in room AB12.",
  "We must account for 12345678 pounds.",
  "@omar said so, and 5 @ £3.50 each",
])("%s → nothing", (body) => {
  expect(findings(body)).toEqual([]);
});

test.each([
  ["Ring me on 07700 900123.", "phone-number 077•• ••••••"],
  ["07700-900-123", "phone-number 077••-•••-•••"],
  ["my number:+447700900123", "phone-number +44••••••••••"],
  ["+44 (0)1632 960123", "phone-number +44 ••••••• ••••••"],
  ["(01632) 960123 after six", "phone-number (01•••• ••••••"],
  ["020 7946 0123", "phone-number 020 •••• ••••"],
  ["0300 123 4567 is useless, try Sam on 07700900123", "phone-number 077••••••••"],
  ["jo.bloggs+x@mail.example.org", "e-mail-address jo.••••••••@••••••••••••••••"],
  [
    "talk@westford.example is slow, ask sam@westford.example",
    "e-mail-address sam@••••••••••••••••",
  ],
  ["He lives at 12 Mill Lane, Westford WF1 1AA", "home-address 12 •••• ••••• •••••••• ••• •••"],
  ["12a mill lane wf1 1aa", "home-address 12a •••• •••• ••• •••"],
  ["12 Heol y Bont, Abertawe SA1 1AA", "home-address 12 •••• • ••••• •••••••• ••• •••"],
  ["flat 3, WF1 1AA", "home-address fla• •• ••• •••"],
  ["AB 12 34 56 C", "national-insurance AB •• •• •• •"],
  ["my ni is ab123456c", "national-insurance ab1••••••"],
  ["Sort code 12-34-56, account number 12345678", "bank-account 12-••-••"],
  ["cod didoli 12 34 56 cyfrif 12345678", "bank-account 12 •• ••"],
])("%s → %s", (body, expected) => {
  expect(findings(body)).toEqual([expected]);
});

test("numbers that were never given to anybody are no National Insurance numbers", () => {
  expect(findings("GB123456A, QQ123456C, AB123456E and DA123456A")).toEqual([]);
});

test("all that a text gives away is named, each kind once", () => {
  const body = "jo@example.org, 07700 900123, 07700 900456, AB123456C";
  expect(personalData({ ...text, body }).map(({ why }) => why)).toEqual([
    "phone-number",
    "e-mail-address",
    "national-insurance",
  ]);
});

test("the title counts like the text", () => {
  expect(personalData({ ...text, title: "Ring 07700 900123", body: "Please" })).toHaveLength(1);
});

test("the longest text of nothing but beginnings is read through", () => {
  const long = [" 01 ", "12 Mill ", "a.b@", "0(", "12 a a a ", "AB 12 "].map((part) =>
    part.repeat(4_000),
  );
  for (const body of long) expect(personalData({ ...text, body })).toEqual([]);
});
