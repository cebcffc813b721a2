-- DropIndex
DROP INDEX "people_council_id_email_key";

-- DropIndex
DROP INDEX "sign_in_requests_council_id_email_created_at_idx";

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "directory_id" TEXT,
ADD COLUMN     "email_key" TEXT,
ADD COLUMN     "left_at" TIMESTAMPTZ(3),
ADD COLUMN     "name_flag" TEXT,
ADD COLUMN     "shows_name" BOOLEAN NOT NULL DEFAULT true,
ALTER COLUMN "email" DROP NOT NULL;

-- AlterTable
ALTER TABLE "role_grants" ADD COLUMN     "draft_only" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "granted_by_id" UUID,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'setup';

-- AlterTable
ALTER TABLE "team_members" ADD COLUMN     "leads" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'setup';

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "way" TEXT NOT NULL DEFAULT 'email';

-- AlterTable
-- Sign-ins that are under way end; they last for minutes.
TRUNCATE sign_in_requests;
ALTER TABLE "sign_in_requests" ADD COLUMN     "email_key" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "emails" ADD COLUMN     "recipient_key" TEXT;

-- AlterTable
ALTER TABLE "consultation_responses" ADD COLUMN     "email_key" TEXT;

-- CreateTable
CREATE TABLE "answer_drafts" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "subject" JSONB NOT NULL,
    "team_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "answer_drafts_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "passkeys" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "authenticators" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "used_step" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "authenticators_pkey" PRIMARY KEY ("council_id","person_id")
);

-- CreateTable
CREATE TABLE "passwords" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passwords_pkey" PRIMARY KEY ("council_id","person_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "ceremonies" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "person_id" UUID,
    "secret" TEXT NOT NULL,
    "return_to" TEXT NOT NULL DEFAULT '/',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "ceremonies_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_settings" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "settings" JSONB NOT NULL DEFAULT '{}',
    "directory_secret" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_settings_pkey" PRIMARY KEY ("council_id")
);

-- CreateTable
CREATE TABLE "council_keys" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "version" INTEGER NOT NULL,
    "sealing" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "council_keys_pkey" PRIMARY KEY ("council_id","version")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "answer_drafts_council_id_state_created_at_idx" ON "answer_drafts"("council_id", "state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "answer_drafts_council_id_number_key" ON "answer_drafts"("council_id", "number");

-- CreateIndex
CREATE INDEX "passkeys_council_id_person_id_idx" ON "passkeys"("council_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_council_id_credential_id_key" ON "passkeys"("council_id", "credential_id");

-- CreateIndex
CREATE INDEX "invitations_council_id_person_id_idx" ON "invitations"("council_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_council_id_token_hash_key" ON "invitations"("council_id", "token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "ceremonies_council_id_kind_browser_hash_key" ON "ceremonies"("council_id", "kind", "browser_hash");

-- CreateIndex
CREATE UNIQUE INDEX "people_council_id_email_key_key" ON "people"("council_id", "email_key");

-- CreateIndex
CREATE UNIQUE INDEX "people_council_id_directory_id_key" ON "people"("council_id", "directory_id");

-- CreateIndex
CREATE INDEX "emails_council_id_recipient_key_idx" ON "emails"("council_id", "recipient_key");

-- CreateIndex
CREATE INDEX "consultation_responses_council_id_email_key_idx" ON "consultation_responses"("council_id", "email_key");

-- CreateIndex
CREATE INDEX "sign_in_requests_council_id_email_key_created_at_idx" ON "sign_in_requests"("council_id", "email_key", "created_at");

-- CreateIndex
CREATE INDEX "audit_entries_council_id_action_seq_idx" ON "audit_entries"("council_id", "action", "seq");

-- CreateIndex
CREATE INDEX "audit_entries_council_id_actor_id_seq_idx" ON "audit_entries"("council_id", "actor_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entries_council_id_at_idx" ON "audit_entries"("council_id", "at");

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ceremonies" ADD CONSTRAINT "ceremonies_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;


-- Every table of a council is fenced.
SELECT ring_fence('answer_drafts');
SELECT ring_fence('passkeys');
SELECT ring_fence('authenticators');
SELECT ring_fence('passwords');
SELECT ring_fence('invitations');
SELECT ring_fence('ceremonies');
SELECT ring_fence('sign_in_settings');
SELECT ring_fence('council_keys');

-- Attempts are counted for the whole service, by keyed hashes: nothing in it can be read back.
ALTER TABLE rate_limits ENABLE ROW LEVEL SECURITY;
ALTER TABLE rate_limits FORCE ROW LEVEL SECURITY;
CREATE POLICY service ON rate_limits USING (true) WITH CHECK (true);

-- What is sealed with the council's keys (the text itself), and by which keyed hash it is found.
COMMENT ON COLUMN people.email IS 'sealed';
COMMENT ON COLUMN people.email_key IS 'finds email';
COMMENT ON COLUMN sign_in_requests.email IS 'sealed';
COMMENT ON COLUMN sign_in_requests.email_key IS 'finds email';
COMMENT ON COLUMN signatures.email IS 'sealed';
COMMENT ON COLUMN signatures.email_key IS 'finds email';
COMMENT ON COLUMN consultation_responses.email IS 'sealed';
COMMENT ON COLUMN consultation_responses.email_key IS 'finds email';
COMMENT ON COLUMN emails.recipient IS 'sealed';
COMMENT ON COLUMN emails.recipient_key IS 'finds recipient';
COMMENT ON COLUMN authenticators.secret IS 'sealed';
COMMENT ON COLUMN ceremonies.secret IS 'sealed';
COMMENT ON COLUMN sign_in_settings.directory_secret IS 'sealed';
