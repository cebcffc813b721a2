import type { Context } from "#app/platform/context.ts";

export interface DeadJob {
  id: string;
  job: string;
  attempts: number;
  createdAt: Date;
  startedAt: Date | null;
  lastError: string | null;
}

/** The jobs that were given up, latest first: somebody has to look at them. */
export async function listDead(context: Context): Promise<DeadJob[]> {
  return context.read((db) =>
    db.jobRun.findMany({
      where: { state: "dead" },
      select: {
        id: true,
        job: true,
        attempts: true,
        createdAt: true,
        startedAt: true,
        lastError: true,
      },
      orderBy: { startedAt: "desc" },
      take: 200,
    }),
  );
}
