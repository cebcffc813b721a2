import { normalised, wholeText } from "#app/domains/contributions/rules.ts";
import type { Context, Locale } from "#app/platform/context.ts";
import { plainToHtml } from "#app/platform/html/plain-to-html.server.ts";
import { hashOf } from "#app/platform/seal.server.ts";

/** A text from elsewhere that is already known to be fit for the public. */
export interface PlainText {
  id: string;
  kind: "petition" | "question" | "comment";
  title: string | null;
  body: string;
  details: string | null;
  url: string;
  pageTag: string;
  locale: Locale;
  /** ISO 8601. */
  createdAt: string;
}

/**
 * Many texts that were public elsewhere are taken over at once. They were looked at there, so nobody
 * is told and no check runs; one that is here already under its id gets new words and keeps the old.
 * The inner part of importing petitions, which says who may.
 */
export async function writeMany(context: Context, texts: PlainText[]): Promise<void> {
  if (texts.length === 0) return;

  const rows = JSON.stringify(
    texts.map((text) => ({
      ...text,
      html: plainToHtml(wholeText(text.body, text.details)),
      fingerprint: hashOf(normalised(text.title, text.body, text.details)),
    })),
  );
  await context.write(
    (db) => db.$executeRaw`
      WITH given AS (
        SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS given
          (id uuid, kind text, title text, body text, details text, html text, fingerprint text,
           url text, "pageTag" text, locale text, "createdAt" timestamptz)
      ), kept AS (
        INSERT INTO contribution_revisions
          (contribution_id, revision, title, body, html, editor_id, created_at)
        SELECT c.id, c.revision, c.title, c.body, c.html, c.author_id,
          coalesce(c.edited_at, c.created_at)
        FROM contributions c JOIN given ON given.id = c.id
        WHERE (c.title, c.body, c.details) IS DISTINCT FROM (given.title, given.body, given.details)
      )
      INSERT INTO contributions AS c
        (id, kind, title, body, details, html, fingerprint, url, page_tag, locale, created_at)
      SELECT id, kind, title, body, details, html, fingerprint, url, "pageTag", locale, "createdAt"
      FROM given
      ON CONFLICT (council_id, id) DO UPDATE
      SET title = excluded.title, body = excluded.body, details = excluded.details,
          html = excluded.html, fingerprint = excluded.fingerprint,
          revision = c.revision + 1, edited_at = now()
      WHERE (c.title, c.body, c.details)
        IS DISTINCT FROM (excluded.title, excluded.body, excluded.details)`,
  );
}
