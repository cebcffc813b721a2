-- CreateTable
CREATE TABLE "petition_terms" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petition_terms_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "petition_terms_council_id_slug_key" ON "petition_terms"("council_id", "slug");

-- Every table of a council is fenced.
SELECT ring_fence('petition_terms');
