import type { NewCouncil } from "#app/domains/councils/schema.ts";
import type { Locale, Role } from "#app/platform/context.ts";

/** An invented town: its council, its map and its people. */
export interface TownPlan {
  council: NewCouncil;
  /** The letters with which its postcodes begin; no real postcode does. */
  postcodePrefix: string;
  areas: PlannedArea[];
  residents: PlannedResident[];
  officers: PlannedOfficer[];
}

export interface PlannedArea {
  slug: string;
  name: string;
  nameCy: string;
  population: number;
}

export interface PlannedResident {
  name: string;
  /** The slug of the area they live in. */
  area: string;
  locale?: Locale;
}

export interface PlannedOfficer {
  name: string;
  roles: Role[];
  team?: string;
}

/** The staff whom both towns have; Ines answers for Highways. */
export const staffCast: PlannedOfficer[] = [
  { name: "Ines Moreau", roles: ["responder"], team: "highways" },
  { name: "Bryn Parry", roles: ["approver"] },
  { name: "Tom Fielding", roles: ["moderator"] },
  { name: "Priya Raman", roles: ["policy-lead"] },
  { name: "Ade Okafor", roles: ["administrator"] },
  { name: "Audrey Lunn", roles: ["auditor"] },
];

/** The teams of both councils, which answer residents. */
export const teams = [
  { slug: "highways", name: "Highways", nameCy: "Priffyrdd" },
  { slug: "housing", name: "Housing", nameCy: "Tai" },
  { slug: "parks", name: "Parks and green spaces", nameCy: "Parciau a mannau gwyrdd" },
  { slug: "planning", name: "Planning", nameCy: "Cynllunio" },
  { slug: "waste", name: "Waste and recycling", nameCy: "Gwastraff ac ailgylchu" },
];
