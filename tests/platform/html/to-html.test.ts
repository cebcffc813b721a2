import { expect, test } from "vitest";
import { markdownToHtml } from "#app/platform/html/markdown-to-html.server.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { allowedTags, longestText } from "#app/platform/html/sanitise.server.ts";

const link = (url: string, text = url) =>
  `<a href="${url}" rel="nofollow ugc noopener">${text}</a>`;

test("the short list of tags stays as it is", () => {
  expect(allowedTags.join(" ")).toBe("p br strong em a ul ol li blockquote h2 h3 h4 code pre");
});

test.each([
  ["", ""],
  ["Mend the bench.", "<p>Mend the bench.</p>"],
  ["One\nstill one\n\n \n Two\r\n\r\nThree", "<p>One<br />still one</p>\n<p>Two</p>\n<p>Three</p>"],
  ["<b>bold</b> & brave", "<p>&lt;b&gt;bold&lt;/b&gt; &amp; brave</p>"],
  ["*not Markdown*", "<p>*not Markdown*</p>"],
  ["See https://a.example/x?y=1&z=2.", `<p>See ${link("https://a.example/x?y=1&amp;z=2")}.</p>`],
  ["(http://a.example/b_(c))", `<p>(${link("http://a.example/b_(c)")})</p>`],
  ["www.a.example grace@a.example", "<p>www.a.example grace@a.example</p>"],
  [
    "javascript:alert(1) ftp://a.example //a.example",
    "<p>javascript:alert(1) ftp://a.example //a.example</p>",
  ],
  ["nul\u0000 and half \ud83d a smile", "<p>nul and half  a smile</p>"],
  ["a smile 🙂 and Tŷ", "<p>a smile 🙂 and Tŷ</p>"],
])("residents' text %j", (text, html) => {
  expect(plainToHtml(text)).toBe(html);
});

test.each([
  ["# One\n## Two\n### Three", "<h2>One</h2>\n<h3>Two</h3>\n<h4>Three</h4>"],
  ["*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"],
  ["- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
  ["> said", "<blockquote>\n<p>said</p>\n</blockquote>"],
  ["[x](https://a.example)", `<p>${link("https://a.example/", "x")}</p>`],
  ["[x](/petitions/1)", `<p>${link("/petitions/1", "x")}</p>`],
  ["[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
  ["[x](//a.example)", "<p><a>x</a></p>"],
  ["[x](petitions)", "<p><a>x</a></p>"],
  ["<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"],
  ["---", "<p>---</p>"],
])("staff's Markdown %j", (text, html) => {
  expect(markdownToHtml(text)).toBe(html);
});

test("what is beyond the longest text is not looked at", () => {
  const long = `${"a".repeat(longestText)}BEYOND`;
  expect(plainToHtml(long)).toBe(`<p>${"a".repeat(longestText)}</p>`);
  expect(markdownToHtml(long)).not.toContain("BEYOND");
});
