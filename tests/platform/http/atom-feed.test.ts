import { expect, test } from "vitest";
import { atomFeed } from "#app/platform/http/atom-feed.server.ts";

const council = {
  id: "0190a000-0000-7000-8000-000000000001",
  slug: "westford",
  name: "Westford",
  nameCy: "Rhyd-y-gorllewin",
  timeZone: "Europe/London",
  origin: "https://westford.example",
};
const day = new Date("2026-11-20T12:00:00Z");

test("a feed names its council and tells its entries by their addresses", async () => {
  const response = atomFeed(
    { council, locale: "cy" },
    {
      path: "/petitions.atom",
      page: "/petitions",
      title: "Deisebau",
      entries: [
        {
          path: "/petitions/7",
          title: "Trees",
          html: "<p>Now.</p>",
          publishedAt: day,
          changedAt: day,
        },
      ],
    },
  );
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const xml = await response.text();
  expect(xml).toContain("<title>Deisebau – Rhyd-y-gorllewin</title>");
  expect(xml).toContain("<id>https://westford.example/petitions/7</id>");
  expect(xml).toContain("<updated>2026-11-20T12:00:00.000Z</updated>");
});

test("no title ends what it stands in", async () => {
  const title = "]]><script>alert(1)</script>]]>&";
  const response = atomFeed(
    { council, locale: "en" },
    {
      path: "/petitions.atom",
      page: "/petitions",
      title,
      entries: [
        {
          path: "/petitions/7",
          title,
          html: "",
          publishedAt: day,
          changedAt: day,
        },
      ],
    },
  );
  const xml = await response.text();
  expect(xml).not.toContain("<script>");
  expect(xml).toContain("<![CDATA[]]&gt;&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&amp;]]>");
});

test("an empty feed is a feed", async () => {
  const empty = { path: "/petitions.atom", page: "/petitions", title: "Petitions", entries: [] };
  const xml = await atomFeed({ council, locale: "en" }, empty).text();
  expect(xml).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});
