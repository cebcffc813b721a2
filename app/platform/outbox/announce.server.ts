import type { Db } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Event } from "#app/platform/outbox/event.ts";

/**
 * Announces what happened, in the transaction in which it happened. With `once`, a second
 * announcement under the same key is the same one; with `due`, it is heard from then on.
 */
export async function announce<Payload>(
  db: Db,
  event: Event<Payload>,
  payload: Payload,
  options: { once?: string; due?: Date } = {},
): Promise<void> {
  const body = JSON.stringify(event.payload.parse(payload));
  await db.$executeRaw`
    INSERT INTO outbox (id, topic, payload, once_key, due_at)
    VALUES (${newId()}::uuid, ${event.topic}, ${body}::jsonb, ${options.once ?? null},
            coalesce(${options.due ?? null}::timestamptz, now()))
    ON CONFLICT (council_id, topic, once_key) DO NOTHING`;
  await db.$executeRaw`SELECT pg_notify('outbox', '')`;
}

/** Announces many things of one kind in one statement, each once for itself. */
export async function announceAll<Payload>(
  db: Db,
  event: Event<Payload>,
  payloads: readonly Payload[],
): Promise<void> {
  if (payloads.length === 0) return;
  const ids = payloads.map(() => newId());
  const bodies = payloads.map((payload) => JSON.stringify(event.payload.parse(payload)));
  await db.$executeRaw`
    INSERT INTO outbox (id, topic, payload, due_at)
    SELECT id, ${event.topic}, body::jsonb, now()
    FROM unnest(${ids}::uuid[], ${bodies}::text[]) AS news (id, body)`;
  await db.$executeRaw`SELECT pg_notify('outbox', '')`;
}
