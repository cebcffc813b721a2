import { expect, test } from "vitest";
import { reality } from "#tests/support/database.ts";

interface Column {
  name: string;
  type: string;
  comment: string | null;
}

/** What has such a name and is no e-mail address. */
const noMailbox: Record<string, string> = {
  "signatures.address": "of the internet, for as long as signatures are looked after",
  "signatures.email_domain": "what stands after the @, which is nobody's alone",
};

test("every column for an address is sealed, or is the keyed hash that finds one", async () => {
  const addresses = (await columns()).filter(({ name }) =>
    /email|recipient|address|mailbox/.test(name.split(".")[1]!),
  );
  expect(addresses.length).toBeGreaterThan(7);
  const open = addresses.filter(
    ({ comment }) => comment !== "sealed" && !comment?.startsWith("finds "),
  );
  expect(open.map(({ name }) => name).toSorted()).toEqual(Object.keys(noMailbox).toSorted());
});

test("every secret that has to be read again is sealed", async () => {
  const secrets = (await columns()).filter(({ name }) => /\.(.*_)?secret$/.test(name));
  expect(secrets.length).toBeGreaterThan(2);
  expect(secrets.filter(({ comment }) => comment !== "sealed")).toEqual([]);
});

test("what says that it finds something finds a sealed column of its own table", async () => {
  const all = await columns();
  const finders = all.filter(({ comment }) => comment?.startsWith("finds "));
  expect(finders.length).toBeGreaterThan(2);
  for (const { name, comment } of finders) {
    const source = `${name.split(".")[0]}.${comment!.slice("finds ".length)}`;
    expect(all.find((column) => column.name === source)?.comment, name).toBe("sealed");
  }
});

test("what is sealed is text, in tables whose rows are told apart by a UUID at the end of their key", async () => {
  const sealed = (await columns()).filter(({ comment }) => comment === "sealed");
  expect(sealed.filter(({ type }) => type !== "text")).toEqual([]);
  const keys = await reality<{ type: string }>(`
    SELECT DISTINCT format_type(k.atttypid, NULL) AS type
    FROM pg_index i JOIN pg_attribute k
      ON k.attrelid = i.indrelid AND k.attnum = i.indkey[i.indnkeyatts - 1]
    WHERE i.indisprimary AND EXISTS (
      SELECT 1 FROM pg_attribute a
      WHERE a.attrelid = i.indrelid AND col_description(a.attrelid, a.attnum) = 'sealed')`);
  expect(keys).toEqual([{ type: "uuid" }]);
});

function columns(): Promise<Column[]> {
  return reality<Column>(`
    SELECT t.relname || '.' || a.attname AS name, format_type(a.atttypid, NULL) AS type,
      col_description(t.oid, a.attnum) AS comment
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace`);
}
