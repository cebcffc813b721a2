-- Forgetting from where people signed is done once a petition.
ALTER TABLE "petitions" ADD COLUMN "traces_erased_at" TIMESTAMPTZ(3);
