const groupRows = 500;
const gatherFor = 2; // milliseconds

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
 * its group before is being written, is written together (at most 500) through the doors of whoever
 * came first, and everybody hears back once that is committed. `write` answers in the order of its
 * group.
 */
export function inGroups<Context extends Placed, Item, Fate>(
  write: (context: Context, group: Item[]) => Promise<Fate[]>,
): (context: Context, item: Item) => Promise<Fate> {
  type Queue = Waiting<Context, Item, Fate>[];
  const queues = new Map<string, Queue>();

  function begin(councilId: string): Queue {
    const queue: Queue = [];
    queues.set(councilId, queue);
    setTimeout(() => void writeAll(councilId, queue), gatherFor);
    return queue;
  }

  async function writeAll(councilId: string, queue: Queue): Promise<void> {
    while (queue.length > 0) await writeGroup(queue.splice(0, groupRows));
    queues.delete(councilId);
  }

  async function writeGroup(group: Queue): Promise<void> {
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
      const queue = queues.get(context.council.id) ?? begin(context.council.id);
      queue.push({ context, item, resolve, reject });
    });
}
