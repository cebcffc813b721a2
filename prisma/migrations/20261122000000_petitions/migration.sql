-- DropIndex
DROP INDEX "signatures_council_id_petition_id_email_key_key";

-- AlterTable
ALTER TABLE "petitions" ADD COLUMN     "acknowledge_by" TIMESTAMPTZ(3),
ADD COLUMN     "acknowledged_at" TIMESTAMPTZ(3),
ADD COLUMN     "anonymised_at" TIMESTAMPTZ(3),
ADD COLUMN     "area_id" UUID,
ADD COLUMN     "claimed_at" TIMESTAMPTZ(3),
ADD COLUMN     "claimed_by_id" UUID,
ADD COLUMN     "closed_because" TEXT,
ADD COLUMN     "hidden_at" TIMESTAMPTZ(3),
ADD COLUMN     "hidden_parts" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "kept_because" TEXT,
ADD COLUMN     "local_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "recounted_at" TIMESTAMPTZ(3),
ADD COLUMN     "rejection_codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "respond_by" TIMESTAMPTZ(3),
ADD COLUMN     "resubmit_by" TIMESTAMPTZ(3),
ADD COLUMN     "returns" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scheme" JSONB,
ADD COLUMN     "sponsored_at" TIMESTAMPTZ(3),
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "signatures" ADD COLUMN     "address" INET,
ADD COLUMN     "anonymised_at" TIMESTAMPTZ(3),
ADD COLUMN     "asked" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "country" TEXT NOT NULL DEFAULT 'GB',
ADD COLUMN     "email_domain" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "hold_rule" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'signer',
ADD COLUMN     "letters" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "name_key" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "network" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "removal_id" UUID,
ADD COLUMN     "seat" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "wants_news" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3),
ALTER COLUMN "email_key" DROP NOT NULL;

-- CreateTable
CREATE TABLE "petition_creators" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "petition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "email_key" TEXT,
    "postcode" TEXT NOT NULL DEFAULT '',
    "connection" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_creators_pkey" PRIMARY KEY ("council_id","petition_id")
);

-- CreateTable
CREATE TABLE "petition_drafts" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "email_key" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_drafts_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "petition_submissions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "petition_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "background" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '',
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petition_submissions_pkey" PRIMARY KEY ("council_id","petition_id","version")
);

-- CreateTable
CREATE TABLE "petition_schemes" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "scheme" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petition_schemes_pkey" PRIMARY KEY ("council_id")
);

-- CreateTable
CREATE TABLE "petition_thresholds" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "petition_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "needed" INTEGER NOT NULL,
    "scope" TEXT NOT NULL DEFAULT 'all',
    "consequence" TEXT NOT NULL,
    "reached_at" TIMESTAMPTZ(3),
    "acted_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_thresholds_pkey" PRIMARY KEY ("council_id","petition_id","key")
);

-- CreateTable
CREATE TABLE "petition_counts" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "petition_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "connection" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "petition_counts_pkey" PRIMARY KEY ("council_id","petition_id","source","country","place","connection")
);

-- CreateTable
CREATE TABLE "petition_days" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "petition_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "added" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "petition_days_pkey" PRIMARY KEY ("council_id","petition_id","day")
);

-- CreateTable
CREATE TABLE "petition_entries" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '{}',
    "occurs_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_entries_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "petition_mailings" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "entry_id" UUID,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "requested_by" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "reached" UUID,
    "letters" INTEGER NOT NULL DEFAULT 0,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_mailings_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "petition_notes" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petition_notes_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "rejection_reasons" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "sentence_cy" TEXT NOT NULL,
    "hides" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "rejection_reasons_pkey" PRIMARY KEY ("council_id","code")
);

-- CreateTable
CREATE TABLE "petition_reviews" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'requested',
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decision" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "petition_reviews_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "petition_pauses" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "reason_cy" TEXT NOT NULL,
    "moved_up_to" DATE,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_pauses_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "signature_holds" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "signature_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "seen" JSONB NOT NULL DEFAULT '{}',
    "held_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "reviewed_by_id" UUID,

    CONSTRAINT "signature_holds_pkey" PRIMARY KEY ("council_id","signature_id")
);

-- CreateTable
CREATE TABLE "signing_rules" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "email_key" TEXT,
    "effect" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "signing_rules_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "signature_sources" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "petition_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,
    "alerted_at" TIMESTAMPTZ(3),

    CONSTRAINT "signature_sources_pkey" PRIMARY KEY ("council_id","petition_id","hour","kind","value")
);

-- CreateTable
CREATE TABLE "signature_removals" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "petition_id" UUID NOT NULL,
    "condition" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "found" INTEGER NOT NULL DEFAULT 0,
    "removed" INTEGER NOT NULL DEFAULT 0,
    "counted" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "signature_removals_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "paper_batches" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "petition_id" UUID NOT NULL,
    "lines" INTEGER NOT NULL,
    "void" INTEGER NOT NULL DEFAULT 0,
    "counted" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'keyed',
    "corrects_id" UUID,
    "keyed_by_id" UUID NOT NULL,
    "keyed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_by_id" UUID,
    "checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_batches_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "paper_scans" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "batch_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "paper_scans_pkey" PRIMARY KEY ("council_id","batch_id")
);

-- CreateIndex
CREATE INDEX "petition_creators_council_id_email_key_idx" ON "petition_creators"("council_id", "email_key");

-- CreateIndex
CREATE INDEX "petition_drafts_council_id_expires_at_idx" ON "petition_drafts"("council_id", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "petition_drafts_council_id_secret_hash_key" ON "petition_drafts"("council_id", "secret_hash");

-- CreateIndex
CREATE INDEX "petition_entries_council_id_petition_id_published_at_idx" ON "petition_entries"("council_id", "petition_id", "published_at");

-- CreateIndex
CREATE INDEX "petition_entries_council_id_kind_state_occurs_on_idx" ON "petition_entries"("council_id", "kind", "state", "occurs_on");

-- CreateIndex
CREATE INDEX "petition_mailings_council_id_state_due_at_idx" ON "petition_mailings"("council_id", "state", "due_at");

-- CreateIndex
CREATE INDEX "petition_mailings_council_id_petition_id_requested_at_idx" ON "petition_mailings"("council_id", "petition_id", "requested_at");

-- CreateIndex
CREATE INDEX "petition_notes_council_id_petition_id_created_at_idx" ON "petition_notes"("council_id", "petition_id", "created_at");

-- CreateIndex
CREATE INDEX "petition_reviews_council_id_state_requested_at_idx" ON "petition_reviews"("council_id", "state", "requested_at");

-- CreateIndex
CREATE INDEX "petition_reviews_council_id_petition_id_idx" ON "petition_reviews"("council_id", "petition_id");

-- CreateIndex
CREATE INDEX "petition_pauses_council_id_starts_on_idx" ON "petition_pauses"("council_id", "starts_on");

-- CreateIndex
CREATE INDEX "signature_holds_council_id_outcome_held_at_idx" ON "signature_holds"("council_id", "outcome", "held_at");

-- CreateIndex
CREATE INDEX "signature_holds_council_id_petition_id_outcome_idx" ON "signature_holds"("council_id", "petition_id", "outcome");

-- CreateIndex
CREATE INDEX "signing_rules_council_id_kind_value_idx" ON "signing_rules"("council_id", "kind", "value");

-- CreateIndex
CREATE INDEX "signing_rules_council_id_email_key_idx" ON "signing_rules"("council_id", "email_key");

-- CreateIndex
CREATE INDEX "signature_sources_council_id_hour_idx" ON "signature_sources"("council_id", "hour");

-- CreateIndex
CREATE INDEX "signature_removals_council_id_petition_id_created_at_idx" ON "signature_removals"("council_id", "petition_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signature_removals_council_id_number_key" ON "signature_removals"("council_id", "number");

-- CreateIndex
CREATE INDEX "paper_batches_council_id_petition_id_keyed_at_idx" ON "paper_batches"("council_id", "petition_id", "keyed_at");

-- CreateIndex
CREATE UNIQUE INDEX "paper_batches_council_id_number_key" ON "paper_batches"("council_id", "number");

-- CreateIndex
CREATE INDEX "petitions_council_id_state_sponsored_at_idx" ON "petitions"("council_id", "state", "sponsored_at");

-- CreateIndex
CREATE INDEX "signatures_council_id_petition_id_network_created_at_idx" ON "signatures"("council_id", "petition_id", "network", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "signatures_council_id_email_key_petition_id_seat_key" ON "signatures"("council_id", "email_key", "petition_id", "seat");

-- AddForeignKey
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "areas"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "petition_creators" ADD CONSTRAINT "petition_creators_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_submissions" ADD CONSTRAINT "petition_submissions_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_thresholds" ADD CONSTRAINT "petition_thresholds_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_counts" ADD CONSTRAINT "petition_counts_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_days" ADD CONSTRAINT "petition_days_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_entries" ADD CONSTRAINT "petition_entries_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_mailings" ADD CONSTRAINT "petition_mailings_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_notes" ADD CONSTRAINT "petition_notes_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_reviews" ADD CONSTRAINT "petition_reviews_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_council_id_removal_id_fkey" FOREIGN KEY ("council_id", "removal_id") REFERENCES "signature_removals"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "signature_holds" ADD CONSTRAINT "signature_holds_council_id_signature_id_fkey" FOREIGN KEY ("council_id", "signature_id") REFERENCES "signatures"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_holds" ADD CONSTRAINT "signature_holds_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_removals" ADD CONSTRAINT "signature_removals_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_batches" ADD CONSTRAINT "paper_batches_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_scans" ADD CONSTRAINT "paper_scans_council_id_batch_id_fkey" FOREIGN KEY ("council_id", "batch_id") REFERENCES "paper_batches"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Every table of a council is fenced.
SELECT ring_fence('petition_creators');
SELECT ring_fence('petition_drafts');
SELECT ring_fence('petition_submissions');
SELECT ring_fence('petition_schemes');
SELECT ring_fence('petition_thresholds');
SELECT ring_fence('petition_counts');
SELECT ring_fence('petition_days');
SELECT ring_fence('petition_entries');
SELECT ring_fence('petition_mailings');
SELECT ring_fence('petition_notes');
SELECT ring_fence('rejection_reasons');
SELECT ring_fence('petition_reviews');
SELECT ring_fence('petition_pauses');
SELECT ring_fence('signature_holds');
SELECT ring_fence('signing_rules');
SELECT ring_fence('signature_sources');
SELECT ring_fence('signature_removals');
SELECT ring_fence('paper_batches');
SELECT ring_fence('paper_scans');

-- An address signs once, and the other person of a household that shares it once more.
ALTER TABLE signatures ADD CONSTRAINT signatures_seat CHECK (seat IN (1, 2));
ALTER TABLE petition_counts ADD CONSTRAINT petition_counts_truth CHECK (count >= 0 OR source = 'paper');

-- What is sealed with the council's keys (the text itself), and by which keyed hash it is found.
COMMENT ON COLUMN petition_creators.email IS 'sealed';
COMMENT ON COLUMN petition_creators.email_key IS 'finds email';
COMMENT ON COLUMN petition_drafts.content IS 'sealed';
COMMENT ON COLUMN signing_rules.email IS 'sealed';
COMMENT ON COLUMN signing_rules.email_key IS 'finds email';

-- What was counted before is counted by place as well, council by council.
DO $$
DECLARE council uuid;
BEGIN
  FOR council IN SELECT id FROM councils LOOP
    PERFORM set_config('app.council_id', council::text, true);
    UPDATE signatures SET name_key = regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g');
    UPDATE petitions SET rejection_codes = ARRAY[rejection_code] WHERE rejection_code IS NOT NULL;
    INSERT INTO petition_counts (petition_id, source, country, place, connection, count)
      SELECT id, 'imported', 'ZZ', 'unresolved', '', imported_count FROM petitions
      WHERE imported_count > 0;
    INSERT INTO petition_counts (petition_id, source, country, place, connection, count)
      SELECT p.id, 'signed', 'GB', coalesce(s.area_id::text, 'unresolved'), s.connection, count(*)
      FROM petitions p JOIN signatures s ON s.petition_id = p.id
      WHERE s.state = 'confirmed' AND s.confirmed_in < p.counted_up_to
      GROUP BY 1, 4, 5;
    INSERT INTO petition_days (petition_id, day, added)
      SELECT p.id, (s.confirmed_at AT TIME ZONE c.time_zone)::date, count(*)
      FROM petitions p JOIN councils c ON c.id = council JOIN signatures s ON s.petition_id = p.id
      WHERE s.state = 'confirmed' AND s.confirmed_in < p.counted_up_to
      GROUP BY 1, 2;
    UPDATE petitions p SET local_count = coalesce((
      SELECT sum(count) FROM petition_counts n
      WHERE n.petition_id = p.id AND n.source = 'signed'), 0);
  END LOOP;
  PERFORM set_config('app.council_id', '', true);
END $$;
