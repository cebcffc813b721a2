import { addPostcodes } from "#app/domains/councils/commands/add-postcodes.server.ts";
import { listAreas } from "#app/domains/councils/queries/list-areas.server.ts";
import { tidyPostcode } from "#app/domains/councils/rules.ts";
import { Refusal, type Terminal } from "#scripts/commands/command.ts";
import { councilContext } from "#scripts/commands/council-context.ts";
import { readLines } from "#scripts/commands/read-lines.ts";

const batchRows = 1_000;

/** Takes over which postcode lies in which area, and names the lines that say neither. */
export async function importPostcodesFrom(
  path: string,
  council: string,
  { say, report }: Terminal,
): Promise<void> {
  const context = await councilContext(council);
  const areas = new Map((await listAreas(context)).map(({ slug, id }) => [slug, id]));
  const counts = { read: 0, added: 0, unchanged: 0, refused: 0 };
  let batch: { postcode: string; areaId: string }[] = [];
  let line = 0;
  for await (const text of readLines(path)) {
    line += 1;
    const cells = cellsOf(text);
    if (cells.join("") === "" || (line === 1 && /^postcode$/i.test(cells[0] ?? ""))) continue;
    counts.read += 1;
    const row = rowOf(cells, areas);
    if (typeof row === "string") {
      counts.refused += 1;
      say(`Line ${line}: ${row}`);
    } else batch.push(row);
    if (batch.length === batchRows) await writeBatch();
  }
  await writeBatch();
  const { read, added, unchanged, refused } = counts;
  say(`read ${read}, added ${added}, unchanged ${unchanged}, refused ${refused}`);
  report(counts);
  if (refused > 0) throw new Refusal(`${refused} rows were refused.`);

  async function writeBatch(): Promise<void> {
    if (batch.length === 0) return;
    const added = await addPostcodes(context, batch);
    counts.added += added;
    counts.unchanged += batch.length - added;
    batch = [];
  }
}

// Neither a postcode nor an area's short name ever holds a comma or a quotation mark.
function cellsOf(text: string): string[] {
  return text.split(",").map((cell) => cell.replace(/^[\s"\uFEFF]+|[\s"]+$/g, ""));
}

function rowOf([postcode = "", area = "", ...more]: string[], areas: Map<string, string>) {
  if (more.some(Boolean)) return "there is more than a postcode and an area.";
  if (!tidyPostcode(postcode)) return `"${postcode.slice(0, 20)}" is no postcode.`;
  const areaId = areas.get(area);
  if (!areaId) return `there is no area "${area.slice(0, 62)}": add it first.`;
  return { postcode, areaId };
}
