const groupRows = 500;
const gatherFor = 20; // milliseconds
const enough = 10;
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
 * For small writes that come in masses: what arrives for a council within 20 milliseconds (or
 * until there are ten), or while two of its groups are being written, is written together (at most 500)
 * through the doors of whoever came first, and everybody hears back once that is committed. `write`
 * answers in the order of its group.
 */
export function inGroups<Context extends Placed, Item, Fate>(
  write: (context: Context, group: Item[]) => Promise<Fate[]>,
): (context: Context, item: Item) => Promise<Fate> {
  interface Council {
    waiting: Waiting<Context, Item, Fate>[];
    writers: number;
    /** When the next writer sets out. */
    next?: { isSoon: boolean; cancel(): void };
  }
  const councils = new Map<string, Council>();

  function callWriter(id: string, council: Council): void {
    const { waiting, writers, next } = council;
    if (waiting.length === 0 && writers === 0) councils.delete(id);
    if (waiting.length === 0 || writers === groupsAtOnce) return;

    const isSoon = waiting.length >= enough;
    if (next && (next.isSoon || !isSoon)) return;
    next?.cancel();
    const set = () => void writeNow(id, council);
    if (isSoon) {
      const turn = setImmediate(set);
      council.next = { isSoon, cancel: () => clearImmediate(turn) };
    } else {
      const timer = setTimeout(set, gatherFor);
      council.next = { isSoon, cancel: () => clearTimeout(timer) };
    }
  }

  async function writeNow(id: string, council: Council): Promise<void> {
    council.next = undefined;
    council.writers += 1;
    await writeGroup(council.waiting.splice(0, groupRows));
    council.writers -= 1;
    callWriter(id, council);
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
      callWriter(id, council);
    });
}
