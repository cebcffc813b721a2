import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** A petition that was rejected as a duplicate, with the originals that its moderator named. */
export interface Pair {
  action: string;
  background: string | null;
  duplicate_of: { id: number }[];
}

/** A public petition in the shape of petition.parliament.uk. */
export interface Published {
  id: number;
  attributes: {
    action: string;
    background: string | null;
    additional_details: string | null;
    state: string;
  };
}

/** The pairs of a file, one a line. */
export function readPairs(path: string): Promise<Pair[]> {
  return readLines<Pair>(path);
}

/** The petitions of a file that were published: open or closed. */
export async function readPublished(path: string): Promise<Published[]> {
  const petitions = await readLines<Published>(path);
  return petitions.filter(({ attributes }) => ["open", "closed"].includes(attributes.state));
}

async function readLines<Line>(path: string): Promise<Line[]> {
  const bytes = await readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);
}

/** So many petitions, each with the title of one, the background of a second and the details of a third. */
export function* recombined(petitions: Published[], count: number): Generator<Published> {
  const size = petitions.length;
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / size);
    const [one, second, third] = [index, index + round * 7 + 1, index + round * 13 + 2].map(
      (place) => petitions[place % size]!,
    );
    yield {
      ...one!,
      id: 10_000_000 + index,
      attributes: {
        ...one!.attributes,
        background: second!.attributes.background,
        additional_details: third!.attributes.additional_details,
      },
    };
  }
}
