import type { SimilarMatter } from "#app/domains/petitions/schema.similar.ts";
import { SimilarPetitions } from "#app/domains/petitions/ui/similar-petitions.tsx";

interface SimilarSoFarProps {
  matters: readonly SimilarMatter[];
  timeZone: string;
}

/** What there is already on the words of a form, if anything; what was shown is sent along with them. */
export function SimilarSoFar({ matters, timeZone }: SimilarSoFarProps) {
  if (matters.length === 0) return null;
  return (
    <>
      <SimilarPetitions matters={matters} timeZone={timeZone} />
      <input type="hidden" name="shown" value={matters.map(({ href }) => href).join(" ")} />
    </>
  );
}
