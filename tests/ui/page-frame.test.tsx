import { expect, test } from "vitest";
import { PageFrame, type PageFrameProps } from "#app/ui/page-frame.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

const frame: PageFrameProps = {
  council: { name: "Westford Council", tagline: "Talk with your council" },
  locale: "en",
  navigation: [
    { text: "Petitions", href: "/petitions", current: true },
    { text: "Consultations", href: "/consultations" },
  ],
  signInHref: "/sign-in",
  languageLinks: [
    { text: "English", lang: "en", current: true },
    { text: "Cymraeg", lang: "cy", href: "?lang=cy" },
  ],
  footerLinks: [{ text: "Privacy", href: "/privacy" }],
  children: <h1>Petitions</h1>,
};

test("the skip link leads to the content", () => {
  const html = markupOf(<PageFrame {...frame} />);
  expect(html).toContain('<a href="#main-content" class="govuk-skip-link"');
  expect(html).toMatch(/<main [^>]*id="main-content"[^>]*><h1>Petitions<\/h1><\/main>/);
});

test("the page bears the council's name and no mark of the government", () => {
  const html = markupOf(<PageFrame {...frame} />);
  expect(html).toContain("Westford Council");
  expect(html).not.toMatch(/GOV\.UK|crown|crest|open-government-licence/i);
});

test("nothing on the page needs inline style or script", () => {
  expect(markupOf(<PageFrame {...frame} />)).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
});

test("an anonymous reader is offered to sign in", () => {
  const html = markupOf(<PageFrame {...frame} />);
  expect(html).toContain('href="/sign-in">Sign in</a>');
  expect(html).not.toContain("Sign out");
});

test("Grace sees her name and signs out with a form", () => {
  const grace = { name: "Grace", href: "/account", signOutHref: "/sign-out" };
  const html = markupOf(<PageFrame {...frame} person={grace} />);
  expect(html).toContain('href="/account"><bdi>Grace</bdi></a>');
  expect(html).toContain('<form method="post" action="/sign-out">');
  expect(html).not.toContain("Sign in<");
});

test("on a Welsh page the frame speaks Welsh", () => {
  const html = markupOf(<PageFrame {...frame} locale="cy" />);
  expect(html).toContain("Neidio i’r prif gynnwys");
  expect(html).toContain("Mewngofnodi");
});
