const groupRows = 500;
const gatherFor = 2; // milliseconds

interface Waiting<Item, Fate> {
  item: Item;
  resolve(fate: Fate): void;
  reject(error: unknown): void;
}

/**
 * For small writes that come in masses: what arrives for a council within two milliseconds, or while
 * its group before is being written, is written together (at most 500), and everybody hears back once
 * that is committed. `write` answers in the order of its group.
 */
export function inGroups<Item, Fate>(
  write: (councilId: string, group: Item[]) => Promise<Fate[]>,
): (councilId: string, item: Item) => Promise<Fate> {
  const queues = new Map<string, Waiting<Item, Fate>[]>();

  function begin(councilId: string): Waiting<Item, Fate>[] {
    const queue: Waiting<Item, Fate>[] = [];
    queues.set(councilId, queue);
    setTimeout(() => void writeAll(councilId, queue), gatherFor);
    return queue;
  }

  async function writeAll(councilId: string, queue: Waiting<Item, Fate>[]): Promise<void> {
    while (queue.length > 0) await writeGroup(councilId, queue.splice(0, groupRows));
    queues.delete(councilId);
  }

  async function writeGroup(councilId: string, group: Waiting<Item, Fate>[]): Promise<void> {
    const items = group.map(({ item }) => item);
    try {
      const fates = await write(councilId, items);
      group.forEach(({ resolve }, place) => resolve(fates[place]!));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return (councilId, item) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(councilId) ?? begin(councilId);
      queue.push({ item, resolve, reject });
    });
}
