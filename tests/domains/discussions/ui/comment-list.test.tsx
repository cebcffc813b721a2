import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownComment } from "#app/domains/discussions/queries/show-thread.server.ts";
import { CommentList } from "#app/domains/discussions/ui/comment-list.tsx";
import type { Locale } from "#app/platform/context.ts";
import { LocaleProvider } from "#app/platform/i18n/use-translator.tsx";

const comment: ShownComment = {
  number: 34,
  depth: 1,
  path: "0000034",
  parentNumber: null,
  visibility: "visible",
  createdAt: new Date("2026-06-01T16:43:00Z"),
  html: "<p>The <em>river</em> is low.</p>",
  locale: "en",
  revision: 1,
  authorName: "Omar Haddad",
  isStaff: false,
  isOwn: false,
  rule: null,
};

test("a comment has an address, its author's name and its words as they were stored", () => {
  const html = rendered([comment]);
  expect(html).toContain('<li class="comment comment--depth-1" id="comment-34">');
  expect(html).toContain('href="/threads/12/comments/34"');
  expect(html).toContain('href="/threads/12/comments/new?parent=34"');
  expect(html).toContain("<p>The <em>river</em> is low.</p>");
  expect(html).toContain("Omar Haddad");
  expect(html).toContain("1 June 2026 at 17:43");
  expect(html).not.toContain("Council staff");
  expect(html).not.toContain("/edit");
  expect(html).not.toContain("lang=");
});

test("staff carry a badge, edits lead to what was said before, authors may edit", () => {
  const html = rendered([{ ...comment, isStaff: true, revision: 2, isOwn: true }]);
  expect(html).toContain("Council staff");
  expect(html).toContain('href="/threads/12/comments/34/revisions"');
  expect(html).toContain('href="/threads/12/comments/34/edit"');
});

test("a reply on the deepest level says in words whom it answers", () => {
  const html = rendered([
    { ...comment, number: 3, depth: 3, path: "0000001.0000002.0000003", parentNumber: 2 },
    { ...comment, number: 4, depth: 3, path: "0000001.0000002.0000004", parentNumber: 3 },
    { ...comment, number: 9, depth: 3, path: "0000001.0000002.0000009", parentNumber: 77 },
  ]);
  expect(html).toContain('<span class="govuk-visually-hidden">In reply to comment 2</span>');
  expect(html).toContain('href="/threads/12/comments/3">In reply to <bdi>Omar Haddad</bdi></a>');
  expect(html).toContain('href="/threads/12/comments/77">In reply to comment 77</a>');
});

test("of a hidden comment nothing is left but its place and the rule that it broke", () => {
  const hidden = { ...comment, visibility: "hidden", html: null, authorName: null };
  const html = rendered([{ ...hidden, rule: "personal-attack" }]);
  expect(html).toContain('id="comment-34"');
  expect(html).toContain("A moderator has hidden this comment");
  expect(html).toContain("No personal attacks");
  expect(html).not.toContain("Omar Haddad");
  expect(html).not.toContain("/comments/new");
});

test("authors see what is held, with a notice and without a way to reply", () => {
  const html = rendered([{ ...comment, visibility: "held", isOwn: true }]);
  expect(html).toContain("a moderator will look at your comment before it appears");
  expect(html).toContain("river");
  expect(html).not.toContain("/comments/new");
});

test("a text in the other language says so", () => {
  expect(rendered([{ ...comment, locale: "cy" }])).toContain('lang="cy"');
  const welsh = rendered([comment], "cy");
  expect(welsh).toContain('lang="en"');
  expect(welsh).toContain("1 Mehefin 2026");
});

function rendered(comments: ShownComment[], locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <LocaleProvider locale={locale}>
      <CommentList thread={12} comments={comments} timeZone="Europe/London" />
    </LocaleProvider>,
  );
}
