import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import { journeys } from "#tests/journeys/browser.ts";
import { linkIn, type Visitor } from "#tests/journeys/visitor.ts";

journeys("Priya reads what was said", (stage) => {
  const wish = `=HYPERLINK("https://bins.example/${stage.hasScript}"), "a lid" that closes; and bags`;
  let priya: Visitor;

  beforeAll(async () => {
    priya = await stage.visitor();
    await priya.becomes("Priya Raman");
  });

  test("she finds how many chose what, question by question", async () => {
    await priya.follow("Consultations");
    await priya.follow("Library opening hours");
    expect(await priya.text()).toContain("4 responses");
    expect(await rowOf("Yes")).toEqual(["Yes", "3", "75%"]);
    expect(await rowOf("No")).toEqual(["No", "1", "25%"]);
    expect(await priya.text()).toContain("The job centre has no printer.");
  });

  test("what a resident has just sent stands among the texts", async () => {
    await priya.goTo("/staff/consultations");
    await priya.follow(/Bin days/);
    const before = await responses();
    const results = priya.page.url();

    await residentSays(wish);

    await priya.goTo(results);
    expect(await responses()).toBe(before + 1);
    expect(await priya.text()).toContain(wish);
  });

  test("she takes everything away as a file that a spreadsheet can trust", async () => {
    const waiting = priya.page.waitForEvent("download");
    await linkIn(priya.page, /Download every response/).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("consultation-2-responses.csv");

    const file = await text(await download.createReadStream());
    const [head = "", ...lines] = file.replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(head).toContain("Reference,Submitted (UTC),Language,");
    expect(head).toContain("What would make it easier?");
    expect(lines).toHaveLength(await responses());
    expect(file).toContain("Calendr gyda lluniau, os gwelwch yn dda.");
    const escaped = `"'${wish.replaceAll('"', '""')}"`;
    expect(lines.filter((line) => line.endsWith(escaped))).toHaveLength(1);
  });

  test("those who do other work, and residents, do not get there", async () => {
    const path = new URL(priya.page.url()).pathname;
    const tom = await stage.visitor();
    await tom.becomes("Tom Fielding");
    await tom.goTo(path);
    expect(await tom.heading()).toBe("There is no page here");

    const grace = await stage.visitor();
    await grace.goTo(path);
    expect(await grace.heading()).toBe("Sign in as staff");
    expect(await grace.text()).not.toContain("HYPERLINK");
  });

  async function residentSays(words: string): Promise<void> {
    const resident = await stage.visitor();
    await resident.goTo("/consultations/2/responses/new");
    await resident.choose("Every three weeks");
    await resident.fill(/What would make it easier/, words);
    await resident.press("Continue");
    await resident.press("Send your response");
    expect(await resident.text()).toContain("We have your response");
  }

  async function responses(): Promise<number> {
    return Number(/(\d+) responses/.exec(await priya.text())?.[1]);
  }

  function rowOf(answer: string): Promise<string[]> {
    const row = priya.page.getByRole("row", { name: new RegExp(`^${answer} `) });
    return row.locator("th, td").allInnerTexts();
  }
});
