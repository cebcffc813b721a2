import { staffCast, type TownPlan } from "#prisma/seed/plan.ts";

/** Westford: a market town on a river, mills turned into flats, a bridge everybody argues about. */
export const westford: TownPlan = {
  council: {
    slug: "westford",
    name: "Westford Council",
    nameCy: "Cyngor Rhydlewin",
    branding: {
      brand: "#0b4f4a",
      brandText: "#ffffff",
      accent: "#f2b84b",
      accentText: "#1f1a0d",
      tint: "#e9f3f1",
      link: "#0a635b",
    },
    settings: {
      contactEmail: "hello@westford.example",
      contactTelephone: "01632 960 140",
      answerWithinWorkingDays: 10,
    },
  },
  postcodePrefix: "WZ",
  areas: [
    { slug: "millbrook", name: "Millbrook", nameCy: "Nant y Felin", population: 8_240 },
    { slug: "abbey", name: "Abbey", nameCy: "Yr Abaty", population: 7_410 },
    { slug: "market", name: "Market", nameCy: "Y Farchnad", population: 6_980 },
    { slug: "weir-side", name: "Weir Side", nameCy: "Glan y Gored", population: 5_620 },
    { slug: "tannery-row", name: "Tannery Row", nameCy: "Rhes y Tanerdy", population: 6_050 },
    { slug: "north-common", name: "North Common", nameCy: "Comin y Gogledd", population: 9_130 },
    { slug: "larkhill", name: "Larkhill", nameCy: "Bryn yr Ehedydd", population: 7_875 },
    { slug: "old-orchard", name: "Old Orchard", nameCy: "Yr Hen Berllan", population: 8_510 },
    { slug: "stanbridge", name: "Stanbridge", nameCy: "Pont-faen", population: 4_390 },
    { slug: "heron-marsh", name: "Heron Marsh", nameCy: "Cors y Crëyr", population: 3_725 },
  ],
  residents: [
    { name: "Grace Adeyemi", area: "millbrook" },
    { name: "Omar Haddad", area: "tannery-row" },
    { name: "Megan Rowlands", area: "stanbridge", locale: "cy" },
    { name: "Peter Ashdown", area: "abbey" },
    { name: "Farah Siddiqui", area: "market" },
    { name: "Wendy Blackett", area: "heron-marsh" },
    { name: "Kofi Boateng", area: "north-common" },
    { name: "Lucia Ferraro", area: "weir-side" },
    { name: "Dafydd Pryce", area: "larkhill", locale: "cy" },
    { name: "Hannah Whitlock", area: "old-orchard" },
    { name: "Jerome Clarke", area: "tannery-row" },
    { name: "Mei Tanaka", area: "abbey" },
  ],
  officers: [
    ...staffCast,
    { name: "Callum Reid", roles: ["responder"], team: "housing" },
    { name: "Sunita Patel", roles: ["responder"], team: "parks" },
    { name: "Gwen Howells", roles: ["responder"], team: "planning" },
    { name: "Marek Nowak", roles: ["responder"], team: "waste" },
  ],
};
