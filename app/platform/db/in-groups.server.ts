const groupRows = 500;
const gatherFor = 2; // milliseconds
const groupsAtOnce = 2;

interface Placed {
  council: { id: string };
}

interface Waiting<Context, Item, Fate> {
  context: Context;
  item: Item;
  resolve(fate: Fate): void;
  reject(error: unknown): void;
}

/**
 * For small writes that come in masses: what arrives for a council within two milliseconds, or while
 * two of its groups are being written, is written together (at most 500) through the doors of whoever
 * came first, and everybody hears back once that is committed. `write` answers in the order of its
 * group.
 */
export function inGroups<Context extends Placed, Item, Fate>(
  write: (context: Context, group: Item[]) => Promise<Fate[]>,
): (context: Context, item: Item) => Promise<Fate> {
  interface Council {
    waiting: Waiting<Context, Item, Fate>[];
    writers: number;
  }
  const councils = new Map<string, Council>();

  function gather(id: string, council: Council): void {
    council.writers += 1;
    setTimeout(() => void writeAll(id, council), gatherFor);
  }

  async function writeAll(id: string, council: Council): Promise<void> {
    while (council.waiting.length > 0) await writeGroup(council.waiting.splice(0, groupRows));
    council.writers -= 1;
    if (council.writers === 0) councils.delete(id);
  }

  async function writeGroup(group: Waiting<Context, Item, Fate>[]): Promise<void> {
    const items = group.map(({ item }) => item);
    try {
      const fates = await write(group[0]!.context, items);
      group.forEach(({ resolve }, place) => resolve(fates[place]!));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return (context, item) =>
    new Promise((resolve, reject) => {
      const { id } = context.council;
      const council = councils.get(id) ?? { waiting: [], writers: 0 };
      councils.set(id, council);
      council.waiting.push({ context, item, resolve, reject });
      if (council.writers < groupsAtOnce && council.waiting.length === 1) gather(id, council);
    });
}
