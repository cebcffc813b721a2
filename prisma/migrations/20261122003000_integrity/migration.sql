-- AlterTable
ALTER TABLE "signature_holds" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "signature_removals" ADD COLUMN     "reached" UUID;

-- CreateTable
CREATE TABLE "signing_rulebooks" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "signing_rulebooks_pkey" PRIMARY KEY ("council_id")
);

-- CreateTable
CREATE TABLE "signature_source_marks" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "reached" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signature_source_marks_pkey" PRIMARY KEY ("council_id")
);

-- CreateTable
CREATE TABLE "signature_removal_items" (
    "council_id" UUID NOT NULL DEFAULT current_council(),
    "removal_id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "was" TEXT,

    CONSTRAINT "signature_removal_items_pkey" PRIMARY KEY ("council_id","removal_id","signature_id")
);

-- AddForeignKey
ALTER TABLE "signature_removal_items" ADD CONSTRAINT "signature_removal_items_council_id_removal_id_fkey" FOREIGN KEY ("council_id", "removal_id") REFERENCES "signature_removals"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every table of a council is fenced.
SELECT ring_fence('signing_rulebooks');
SELECT ring_fence('signature_source_marks');
SELECT ring_fence('signature_removal_items');
