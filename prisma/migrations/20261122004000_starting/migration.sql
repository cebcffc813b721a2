-- Why a petition that was sent in does not come to the moderators by itself, if it does not.
ALTER TABLE "petitions" ADD COLUMN     "held_because" TEXT;
-- From which network it was sent in, for those who look at what is held.
ALTER TABLE "petition_creators" ADD COLUMN     "network" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "country" TEXT NOT NULL DEFAULT 'GB';
