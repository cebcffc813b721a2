import { seedAccounts } from "#prisma/seed/chapters/accounts.ts";
import { seedAnswers } from "#prisma/seed/chapters/answers.ts";
import { seedConsultations } from "#prisma/seed/chapters/consultations.ts";
import { seedDiscussions } from "#prisma/seed/chapters/discussions.ts";
import { seedGround } from "#prisma/seed/chapters/ground.ts";
import { seedModeration } from "#prisma/seed/chapters/moderation.ts";
import { seedPetitionLives } from "#prisma/seed/chapters/petition-lives.ts";
import { seedPetitionQueue } from "#prisma/seed/chapters/petition-queue.ts";
import { seedPetitions } from "#prisma/seed/chapters/petitions.ts";
import { seedSchemes } from "#prisma/seed/chapters/schemes.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { foundTown, once, type SeedTown } from "#prisma/seed/town.ts";
import { westford } from "#prisma/seed/westford.ts";
import { closeDatabase } from "#app/platform/db/client.server.ts";

/** What happens in a town, in this order; each chapter may lean on those before it. */
const chapters: [string, (town: SeedTown) => Promise<void>][] = [
  ["schemes", seedSchemes],
  ["petitions", seedPetitions],
  ["petition lives", seedPetitionLives],
  ["petition queue", seedPetitionQueue],
  ["consultations", seedConsultations],
  ["discussions", seedDiscussions],
  ["moderation", seedModeration],
  ["answers", seedAnswers],
];

for (const plan of [westford, eastmere]) {
  const town = await foundTown(plan);
  await seedGround(town);
  await seedAccounts(town);
  for (const [name, chapter] of chapters) await once(town, name, chapter);
}
await closeDatabase();
