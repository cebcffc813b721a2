-- AlterTable
ALTER TABLE "signature_removals" ADD COLUMN     "restored" INTEGER NOT NULL DEFAULT 0;
