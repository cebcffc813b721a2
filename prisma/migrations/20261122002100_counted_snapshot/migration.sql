-- A count goes up to what it saw, not up to the oldest transaction open anywhere on the server.
ALTER TABLE "petitions" ADD COLUMN "counted_snapshot" TEXT;

-- Whether what a transaction confirmed was counted: by a count below whose line it lies, or that saw it.
CREATE FUNCTION is_counted(confirmed_in bigint, counted_up_to bigint, counted_snapshot text)
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN confirmed_in < counted_up_to THEN true
    WHEN confirmed_in IS NULL OR counted_snapshot IS NULL THEN false
    ELSE pg_visible_in_snapshot(confirmed_in::text::xid8, counted_snapshot::pg_snapshot)
  END
$$;
