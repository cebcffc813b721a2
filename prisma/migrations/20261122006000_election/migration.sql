-- CreateTable
CREATE TABLE "petition_closures" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "message" TEXT NOT NULL,
    "message_cy" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reached" TEXT NOT NULL DEFAULT '',
    "letters" INTEGER NOT NULL DEFAULT 0,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "petition_closures_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateIndex
CREATE INDEX "petition_closures_council_id_closes_at_idx" ON "petition_closures"("council_id", "closes_at");

-- Every table of a council is fenced.
SELECT ring_fence('petition_closures');
