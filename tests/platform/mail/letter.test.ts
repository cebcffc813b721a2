import { expect, test } from "vitest";
import { letter } from "#app/platform/mail/letter.tsx";

const council = { name: "Westford", nameCy: "Rhydorllewin", origin: "http://westford.example" };

test("a letter says the same as text and as HTML", () => {
  const { subject, text, html } = letter({
    locale: "en",
    council,
    subject: "Your petition",
    paragraphs: [
      "Dear Grace,\nthank you.",
      { heading: "What is new" },
      {
        list: [{ text: "An answer", href: "http://westford.example/threads/1" }, { text: "More" }],
      },
      { quote: "Please mend\nthe bench." },
    ],
    button: { text: "Read it", href: "http://westford.example/petitions/1" },
    footer: ["You follow this petition."],
  });
  expect(subject).toBe("Your petition");
  expect(text).toBe(`Dear Grace,
thank you.

WHAT IS NEW

* An answer
  http://westford.example/threads/1
* More

> Please mend
> the bench.

Read it:
http://westford.example/petitions/1

-- 
You follow this petition.

Westford sent this e-mail. Replies to it are not read.
`);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain('<a href="http://westford.example/threads/1">An answer</a>');
  expect(html).toContain("Westford sent this e-mail.");
});

test("what a resident wrote stays text in the HTML of a letter", () => {
  const { html } = letter({
    locale: "cy",
    council,
    subject: "</title><script>alert(1)</script>",
    paragraphs: ["<img src=x onerror=alert(1)>", { quote: '"><b>' }],
  });
  expect(html).not.toMatch(/<(script|img|b)\b/);
  expect(html).toContain('lang="cy"');
  expect(html).toContain("Rhydorllewin anfonodd yr e-bost hwn.");
});
