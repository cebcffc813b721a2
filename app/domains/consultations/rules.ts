export type ConsultationState = "planned" | "open" | "closed";

interface Dated {
  opensAt: Date;
  closesAt: Date;
}

/** Whether responses are taken at a moment; the closing moment itself is already too late. */
export function stateAt(consultation: Dated, now: Date): ConsultationState {
  if (now < consultation.opensAt) return "planned";
  return now < consultation.closesAt ? "open" : "closed";
}

/** The last moment of the last day: what "closes on 3 March" means to people. */
export function lastMoment(consultation: Dated): Date {
  return new Date(consultation.closesAt.getTime() - 1);
}
