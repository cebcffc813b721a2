-- Signatures are found by what was counted only once they are confirmed.
DROP INDEX "signatures_council_id_petition_id_confirmed_in_idx";
CREATE INDEX "signatures_council_id_petition_id_confirmed_in_idx" ON "signatures"("council_id", "petition_id", "confirmed_in") WHERE "confirmed_in" IS NOT NULL;

-- The letters that are due.
CREATE INDEX "signatures_council_id_id_idx" ON "signatures"("council_id", "id") WHERE "letters" < "asked" AND "kind" = 'signer';

-- Whoever was written to before is not written to again, council by council.
DO $$
DECLARE council uuid;
BEGIN
  FOR council IN SELECT id FROM councils LOOP
    PERFORM set_config('app.council_id', council::text, true);
    UPDATE signatures SET letters = asked WHERE letters < asked;
  END LOOP;
  PERFORM set_config('app.council_id', '', true);
END $$;
