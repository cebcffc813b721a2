-- By when something was promised at first, where a pause has moved it, and which pause.
ALTER TABLE "petitions" ADD COLUMN "acknowledge_first_by" TIMESTAMPTZ(3),
ADD COLUMN "acknowledge_pause_id" UUID,
ADD COLUMN "respond_first_by" TIMESTAMPTZ(3),
ADD COLUMN "respond_pause_id" UUID;

-- Which change of the scheme it holds, so that a form made from an earlier one is told so.
ALTER TABLE "petition_schemes" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- To where the link of a draft was sent: without the address no new key can find it.
ALTER TABLE "petition_drafts" ADD COLUMN "email" TEXT;
COMMENT ON COLUMN petition_drafts.email IS 'sealed';
COMMENT ON COLUMN petition_drafts.email_key IS 'finds email';
