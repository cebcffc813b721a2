import { env, EnvProblem } from "#app/platform/env.ts";

// React and the framework read it when they are loaded; without it they run as in development.
process.env.NODE_ENV = settings().NODE_ENV;

const { openSite } = await import("#app/site.server.ts");
const { goFirst } = await import("#app/platform/go-first.server.ts");
const { log } = await import("#app/platform/log.server.ts");
const { requireFence } = await import("#app/platform/db/require-fence.server.ts");

goFirst();
await lookAtRole();
const site = await openSite().catch((error: unknown) => giveUp(sentenceFor(error)));
log().info({ port: site.port }, "the site is open");
process.send?.({ ready: true });

process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());

/** Before anybody is served; of a database that is away, as soon as it answers. */
async function lookAtRole(): Promise<void> {
  try {
    await requireFence();
  } catch (error) {
    if (error instanceof EnvProblem) giveUp(error.message);
    setTimeout(() => void lookAtRole(), 500).unref();
  }
}

async function stop(): Promise<void> {
  await site.close();
  process.exit(0);
}

function settings() {
  try {
    return env();
  } catch (error) {
    if (error instanceof EnvProblem) return giveUp(error.message);
    throw error;
  }
}

function sentenceFor(error: unknown): string {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  const place = `${env().LISTEN_HOST}:${env().PORT}`;
  if (code === "EADDRINUSE") return `Something else already listens on ${place}.`;
  if (code === "EACCES") return `This user may not listen on ${place}.`;
  if (code === "ERR_MODULE_NOT_FOUND" && /^Cannot find module '[^']*build\/server/.test(message)) {
    return "The pages are not built yet: run `npm run build`.";
  }
  return `The site cannot be opened: ${stack ?? message}`;
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
