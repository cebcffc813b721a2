import {
  addConsultation,
  type ConsultationDraft,
} from "#app/domains/consultations/commands/add-consultation.server.ts";
import type { Town } from "#tests/support/council.ts";

export const winterBuses: ConsultationDraft = {
  title: "Winter buses",
  titleCy: "Bysiau’r gaeaf",
  summary: "Which evening buses should run this winter?",
  summaryCy: "Pa fysiau min nos ddylai redeg y gaeaf hwn?",
  background: "We can pay for **one** more bus.",
  backgroundCy: "Gallwn dalu am **un** bws arall.",
  firstDay: "2026-11-01",
  lastDay: "2026-11-30",
  questions: [
    {
      kind: "one",
      prompt: "Which line?",
      promptCy: "Pa linell?",
      required: true,
      options: [
        { key: "mill", label: "Mill Lane", labelCy: "Lôn y Felin" },
        { key: "quay", label: "The Quay", labelCy: "Y Cei" },
      ],
    },
    { kind: "scale", prompt: "How much do you need it?", promptCy: "Faint sydd ei angen?" },
    { kind: "text", prompt: "What else?", promptCy: "Beth arall?" },
  ],
};

/** A consultation of November 2026 with one question of each kind. */
export async function aConsultation(town: Town, changes: Partial<ConsultationDraft> = {}) {
  const outcome = await addConsultation(town.priya, { ...winterBuses, ...changes });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

export const duringNovember = new Date("2026-11-15T12:00:00Z");
