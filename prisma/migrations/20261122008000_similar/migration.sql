-- CreateTable
CREATE TABLE "similar_texts" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "terms" TEXT[],

    CONSTRAINT "similar_texts_pkey" PRIMARY KEY ("council_id","number")
);

-- CreateTable
CREATE TABLE "similar_terms" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "term" TEXT NOT NULL,
    "texts" INTEGER NOT NULL,

    CONSTRAINT "similar_terms_pkey" PRIMARY KEY ("council_id","term")
);

-- CreateTable
CREATE TABLE "similar_postings" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "term" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "weight" SMALLINT NOT NULL,

    CONSTRAINT "similar_postings_pkey" PRIMARY KEY ("council_id","term","number","weight")
);

-- CreateIndex
CREATE UNIQUE INDEX "similar_texts_council_id_kind_subject_id_locale_key" ON "similar_texts"("council_id", "kind", "subject_id", "locale");

SELECT ring_fence('similar_texts');
SELECT ring_fence('similar_terms');
SELECT ring_fence('similar_postings');
