-- The council whose rows this transaction may touch; nothing at all while none is set.
CREATE FUNCTION current_council() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.council_id', true), '')::uuid $$;

-- Fences a table: every row belongs to one council and only that council's transactions reach it.
CREATE FUNCTION ring_fence(fenced regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY council ON %s USING (council_id = current_council()) WITH CHECK (council_id = current_council())', fenced);
END $$;

-- CreateTable
CREATE TABLE "answers" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "published_by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "consultations" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_cy" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "summary_cy" TEXT NOT NULL,
    "background" TEXT NOT NULL,
    "background_html" TEXT NOT NULL,
    "background_cy" TEXT NOT NULL,
    "background_html_cy" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "consultation_questions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "prompt_cy" TEXT NOT NULL,
    "hint" TEXT NOT NULL DEFAULT '',
    "hint_cy" TEXT NOT NULL DEFAULT '',
    "options" JSONB NOT NULL DEFAULT '[]',
    "required" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "consultation_questions_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "consultation_responses" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "submission_key" TEXT NOT NULL,
    "email" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consultation_responses_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "response_answers" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "response_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "text" TEXT,
    "choice" TEXT,
    "scale" INTEGER,

    CONSTRAINT "response_answers_pkey" PRIMARY KEY ("council_id","response_id","question_id")
);

-- CreateTable
CREATE TABLE "contributions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author_id" UUID,
    "team_id" UUID,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "details" TEXT,
    "html" TEXT NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'visible',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "fingerprint" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "page_tag" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "search" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', coalesce("title", '')), 'A') ||
        setweight(to_tsvector('english', "body"), 'B') ||
        setweight(to_tsvector('english', coalesce("details", '')), 'C')
    ) STORED,

    CONSTRAINT "contributions_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "contribution_revisions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "contribution_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "editor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contribution_revisions_pkey" PRIMARY KEY ("council_id","contribution_id","revision")
);

-- CreateTable
CREATE TABLE "councils" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "host" TEXT,
    "name" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/London',
    "branding" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "councils_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "areas" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "population" INTEGER,

    CONSTRAINT "areas_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "postcodes" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "postcode" TEXT NOT NULL,
    "area_id" UUID NOT NULL,

    CONSTRAINT "postcodes_pkey" PRIMARY KEY ("council_id","postcode","area_id")
);

-- CreateTable
CREATE TABLE "holidays" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "date" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "holidays_pkey" PRIMARY KEY ("council_id","date")
);

-- CreateTable
CREATE TABLE "threads" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contribution_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "last_comment" INTEGER NOT NULL DEFAULT 0,
    "answered_at" TIMESTAMPTZ(3),
    "active_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "threads_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "comments" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "parent_number" INTEGER,
    "depth" INTEGER NOT NULL DEFAULT 1,
    "path" TEXT NOT NULL,
    "contribution_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "people" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "area_id" UUID,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT,
    "digest_hour" INTEGER NOT NULL DEFAULT 8,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "role_grants" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grants_pkey" PRIMARY KEY ("council_id","person_id","role")
);

-- CreateTable
CREATE TABLE "teams" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,

    CONSTRAINT "teams_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "team_members" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "team_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "team_members_pkey" PRIMARY KEY ("council_id","team_id","person_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_requests" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "link_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "return_to" TEXT NOT NULL DEFAULT '/',
    "wrong_codes" INTEGER NOT NULL DEFAULT 0,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_requests_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "moderation_cases" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contribution_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "signals" JSONB NOT NULL DEFAULT '[]',
    "claimed_by_id" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_cases_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "moderation_decisions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "rule" TEXT,
    "sentence" TEXT,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_decisions_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "subscriptions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "news_items" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "contribution_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "news_items_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "digest_issues" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "person_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "item_count" INTEGER NOT NULL,
    "up_to" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "digest_issues_pkey" PRIMARY KEY ("council_id","person_id","day")
);

-- CreateTable
CREATE TABLE "petitions" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contribution_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "signature_count" INTEGER NOT NULL DEFAULT 0,
    "imported_count" INTEGER NOT NULL DEFAULT 0,
    "counted_up_to" BIGINT NOT NULL DEFAULT 0,
    "counted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "rejected_at" TIMESTAMPTZ(3),
    "rejection_code" TEXT,
    "rejection_details" TEXT,
    "responded_at" TIMESTAMPTZ(3),
    "response_summary" TEXT,
    "response_html" TEXT,
    "source_id" TEXT,
    "source_hash" TEXT,
    "source_document" JSONB,

    CONSTRAINT "petitions_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "signatures" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "area_id" UUID,
    "connection" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "state" TEXT NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_in" BIGINT,

    CONSTRAINT "signatures_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "once_key" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "job_runs" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "job" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "queued_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "job_runs_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "emails" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "message_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'due',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "emails_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "why" TEXT,
    "before" JSONB,
    "after" JSONB,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("council_id","seq")
);

-- CreateTable
CREATE TABLE "counters" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("council_id","kind")
);

-- CreateIndex
CREATE INDEX "answers_council_id_subject_kind_subject_id_published_at_idx" ON "answers"("council_id", "subject_kind", "subject_id", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "answers_council_id_contribution_id_key" ON "answers"("council_id", "contribution_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultations_council_id_number_key" ON "consultations"("council_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_questions_council_id_consultation_id_position_key" ON "consultation_questions"("council_id", "consultation_id", "position");

-- CreateIndex
CREATE INDEX "consultation_responses_council_id_consultation_id_submitted_idx" ON "consultation_responses"("council_id", "consultation_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_responses_council_id_reference_key" ON "consultation_responses"("council_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_responses_council_id_submission_key_key" ON "consultation_responses"("council_id", "submission_key");

-- CreateIndex
CREATE INDEX "response_answers_council_id_question_id_idx" ON "response_answers"("council_id", "question_id");

-- CreateIndex
CREATE INDEX "contributions_council_id_author_id_created_at_idx" ON "contributions"("council_id", "author_id", "created_at");

-- CreateIndex
CREATE INDEX "contributions_council_id_fingerprint_created_at_idx" ON "contributions"("council_id", "fingerprint", "created_at");

-- CreateIndex
CREATE INDEX "contributions_search_idx" ON "contributions" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "councils_slug_key" ON "councils"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "councils_host_key" ON "councils"("host");

-- CreateIndex
CREATE UNIQUE INDEX "areas_council_id_slug_key" ON "areas"("council_id", "slug");

-- CreateIndex
CREATE INDEX "threads_council_id_active_at_number_idx" ON "threads"("council_id", "active_at" DESC, "number");

-- CreateIndex
CREATE UNIQUE INDEX "threads_council_id_number_key" ON "threads"("council_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "threads_council_id_contribution_id_key" ON "threads"("council_id", "contribution_id");

-- CreateIndex
CREATE INDEX "comments_council_id_thread_id_path_idx" ON "comments"("council_id", "thread_id", "path");

-- CreateIndex
CREATE UNIQUE INDEX "comments_council_id_thread_id_number_key" ON "comments"("council_id", "thread_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "comments_council_id_contribution_id_key" ON "comments"("council_id", "contribution_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_council_id_email_key" ON "people"("council_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "teams_council_id_slug_key" ON "teams"("council_id", "slug");

-- CreateIndex
CREATE INDEX "sessions_council_id_person_id_idx" ON "sessions"("council_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_council_id_token_hash_key" ON "sessions"("council_id", "token_hash");

-- CreateIndex
CREATE INDEX "sign_in_requests_council_id_email_created_at_idx" ON "sign_in_requests"("council_id", "email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_requests_council_id_link_hash_key" ON "sign_in_requests"("council_id", "link_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_requests_council_id_browser_hash_key" ON "sign_in_requests"("council_id", "browser_hash");

-- CreateIndex
CREATE INDEX "moderation_cases_council_id_state_opened_at_idx" ON "moderation_cases"("council_id", "state", "opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_cases_council_id_number_key" ON "moderation_cases"("council_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_cases_council_id_contribution_id_revision_key" ON "moderation_cases"("council_id", "contribution_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "moderation_decisions_council_id_case_id_key" ON "moderation_decisions"("council_id", "case_id");

-- CreateIndex
CREATE INDEX "subscriptions_council_id_subject_kind_subject_id_idx" ON "subscriptions"("council_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscriptions_council_id_person_id_subject_kind_subject_id_key" ON "subscriptions"("council_id", "person_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "news_items_council_id_subject_kind_subject_id_happened_at_idx" ON "news_items"("council_id", "subject_kind", "subject_id", "happened_at");

-- CreateIndex
CREATE UNIQUE INDEX "news_items_council_id_kind_contribution_id_key" ON "news_items"("council_id", "kind", "contribution_id");

-- CreateIndex
CREATE INDEX "petitions_council_id_state_signature_count_number_idx" ON "petitions"("council_id", "state", "signature_count" DESC, "number");

-- CreateIndex
CREATE INDEX "petitions_council_id_state_opened_at_number_idx" ON "petitions"("council_id", "state", "opened_at" DESC, "number");

-- CreateIndex
CREATE UNIQUE INDEX "petitions_council_id_number_key" ON "petitions"("council_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "petitions_council_id_contribution_id_key" ON "petitions"("council_id", "contribution_id");

-- CreateIndex
CREATE UNIQUE INDEX "petitions_council_id_source_id_key" ON "petitions"("council_id", "source_id");

-- CreateIndex
CREATE INDEX "signatures_council_id_petition_id_confirmed_in_idx" ON "signatures"("council_id", "petition_id", "confirmed_in");

-- CreateIndex
CREATE UNIQUE INDEX "signatures_council_id_petition_id_email_key_key" ON "signatures"("council_id", "petition_id", "email_key");

-- CreateIndex
CREATE INDEX "outbox_relayed_at_due_at_idx" ON "outbox"("relayed_at", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_council_id_topic_once_key_key" ON "outbox"("council_id", "topic", "once_key");

-- CreateIndex
CREATE INDEX "job_runs_state_due_at_idx" ON "job_runs"("state", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "job_runs_council_id_job_key_key" ON "job_runs"("council_id", "job", "key");

-- CreateIndex
CREATE INDEX "emails_council_id_created_at_idx" ON "emails"("council_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "emails_council_id_key_key" ON "emails"("council_id", "key");

-- CreateIndex
CREATE INDEX "audit_entries_council_id_subject_kind_subject_id_idx" ON "audit_entries"("council_id", "subject_kind", "subject_id");

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_council_id_contribution_id_fkey" FOREIGN KEY ("council_id", "contribution_id") REFERENCES "contributions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_questions" ADD CONSTRAINT "consultation_questions_council_id_consultation_id_fkey" FOREIGN KEY ("council_id", "consultation_id") REFERENCES "consultations"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_responses" ADD CONSTRAINT "consultation_responses_council_id_consultation_id_fkey" FOREIGN KEY ("council_id", "consultation_id") REFERENCES "consultations"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_answers" ADD CONSTRAINT "response_answers_council_id_response_id_fkey" FOREIGN KEY ("council_id", "response_id") REFERENCES "consultation_responses"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_answers" ADD CONSTRAINT "response_answers_council_id_question_id_fkey" FOREIGN KEY ("council_id", "question_id") REFERENCES "consultation_questions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_council_id_author_id_fkey" FOREIGN KEY ("council_id", "author_id") REFERENCES "people"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_council_id_team_id_fkey" FOREIGN KEY ("council_id", "team_id") REFERENCES "teams"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contribution_revisions" ADD CONSTRAINT "contribution_revisions_council_id_contribution_id_fkey" FOREIGN KEY ("council_id", "contribution_id") REFERENCES "contributions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "postcodes" ADD CONSTRAINT "postcodes_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "areas"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads" ADD CONSTRAINT "threads_council_id_contribution_id_fkey" FOREIGN KEY ("council_id", "contribution_id") REFERENCES "contributions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_council_id_thread_id_fkey" FOREIGN KEY ("council_id", "thread_id") REFERENCES "threads"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_council_id_contribution_id_fkey" FOREIGN KEY ("council_id", "contribution_id") REFERENCES "contributions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "areas"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_council_id_team_id_fkey" FOREIGN KEY ("council_id", "team_id") REFERENCES "teams"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "people"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_cases" ADD CONSTRAINT "moderation_cases_council_id_contribution_id_fkey" FOREIGN KEY ("council_id", "contribution_id") REFERENCES "contributions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "moderation_decisions" ADD CONSTRAINT "moderation_decisions_council_id_case_id_fkey" FOREIGN KEY ("council_id", "case_id") REFERENCES "moderation_cases"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_council_id_contribution_id_fkey" FOREIGN KEY ("council_id", "contribution_id") REFERENCES "contributions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_council_id_petition_id_fkey" FOREIGN KEY ("council_id", "petition_id") REFERENCES "petitions"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "areas"("council_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;


-- Every table of a council is fenced.
SELECT ring_fence('answers');
SELECT ring_fence('consultations');
SELECT ring_fence('consultation_questions');
SELECT ring_fence('consultation_responses');
SELECT ring_fence('response_answers');
SELECT ring_fence('contributions');
SELECT ring_fence('contribution_revisions');
SELECT ring_fence('areas');
SELECT ring_fence('postcodes');
SELECT ring_fence('holidays');
SELECT ring_fence('threads');
SELECT ring_fence('comments');
SELECT ring_fence('people');
SELECT ring_fence('role_grants');
SELECT ring_fence('teams');
SELECT ring_fence('team_members');
SELECT ring_fence('sessions');
SELECT ring_fence('sign_in_requests');
SELECT ring_fence('moderation_cases');
SELECT ring_fence('moderation_decisions');
SELECT ring_fence('subscriptions');
SELECT ring_fence('news_items');
SELECT ring_fence('digest_issues');
SELECT ring_fence('petitions');
SELECT ring_fence('signatures');
SELECT ring_fence('outbox');
SELECT ring_fence('job_runs');
SELECT ring_fence('emails');
SELECT ring_fence('audit_entries');
SELECT ring_fence('counters');

-- The list of councils is public; a council is written only from inside itself.
ALTER TABLE councils ENABLE ROW LEVEL SECURITY;
ALTER TABLE councils FORCE ROW LEVEL SECURITY;
CREATE POLICY everyone_reads ON councils FOR SELECT USING (true);
CREATE POLICY itself_added ON councils FOR INSERT WITH CHECK (id = current_council());
CREATE POLICY itself_changed ON councils FOR UPDATE USING (id = current_council()) WITH CHECK (id = current_council());

-- The workers' plumbing (ids and states only) has one more door, for relay, scheduler and reconciler.
CREATE POLICY service ON outbox USING (current_setting('app.door', true) = 'service') WITH CHECK (current_setting('app.door', true) = 'service');
CREATE POLICY service ON job_runs USING (current_setting('app.door', true) = 'service') WITH CHECK (current_setting('app.door', true) = 'service');

-- The audit trail only grows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
