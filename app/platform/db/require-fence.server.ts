import { readCommons } from "#app/platform/db/commons.server.ts";
import { EnvProblem } from "#app/platform/env.ts";

/** Makes sure that row-level security, which keeps councils apart, binds the role of this process. */
export async function requireFence(): Promise<void> {
  const [role] = await readCommons(
    (db) => db.$queryRaw<{ passes: boolean }[]>`
      SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = current_user`,
  );
  if (role?.passes)
    throw new EnvProblem(
      "The role in DATABASE_URL may pass row-level security, which keeps councils apart: use one created with NOSUPERUSER and NOBYPASSRLS.",
    );
}
