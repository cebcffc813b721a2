import { staffCast, type TownPlan } from "#prisma/seed/plan.ts";

/** Eastmere: a lakeside district of one resort, a ferry and villages that flood. */
export const eastmere: TownPlan = {
  council: {
    slug: "eastmere",
    name: "Eastmere Council",
    nameCy: "Cyngor Dwyrlyn",
    branding: {
      brand: "#31327c",
      brandText: "#ffffff",
      accent: "#ff9d7a",
      accentText: "#2b120a",
      tint: "#eeeef9",
      link: "#4043a3",
    },
    settings: {
      contactEmail: "ask@eastmere.example",
      contactTelephone: "01632 960 275",
      answerWithinWorkingDays: 15,
    },
  },
  postcodePrefix: "EZ",
  areas: [
    { slug: "harbour", name: "Harbour", nameCy: "Yr Harbwr", population: 7_960 },
    { slug: "promenade", name: "Promenade", nameCy: "Y Promenâd", population: 8_315 },
    { slug: "ferry-point", name: "Ferry Point", nameCy: "Trwyn y Fferi", population: 5_240 },
    { slug: "upper-mere", name: "Upper Mere", nameCy: "Blaen y Llyn", population: 4_105 },
    { slug: "reedley", name: "Reedley", nameCy: "Dôl y Cyrs", population: 6_670 },
    { slug: "st-brannock", name: "St Brannock", nameCy: "Llanfrannog", population: 3_880 },
    { slug: "quarry-bank", name: "Quarry Bank", nameCy: "Llethr y Chwarel", population: 7_030 },
    { slug: "castle-fields", name: "Castle Fields", nameCy: "Caeau’r Castell", population: 9_420 },
    { slug: "long-meadow", name: "Long Meadow", nameCy: "Y Ddôl Hir", population: 8_150 },
    { slug: "saltings", name: "Saltings", nameCy: "Y Morfa", population: 2_960 },
  ],
  residents: [
    { name: "Grace Adeyemi", area: "castle-fields" },
    { name: "Omar Haddad", area: "ferry-point" },
    { name: "Elin Gwynne", area: "st-brannock", locale: "cy" },
    { name: "Roger Tindall", area: "promenade" },
    { name: "Amina Yusuf", area: "harbour" },
    { name: "Stuart McKay", area: "upper-mere" },
    { name: "Beatriz Lopes", area: "reedley" },
    { name: "Ifan Morris", area: "saltings", locale: "cy" },
    { name: "Nadia Kowalska", area: "quarry-bank" },
    { name: "Trevor Bright", area: "long-meadow" },
  ],
  officers: [
    ...staffCast,
    { name: "Fiona Laird", roles: ["responder"], team: "housing" },
    { name: "Rhodri Vaughan", roles: ["responder"], team: "parks" },
    { name: "Olu Bankole", roles: ["responder"], team: "planning" },
    { name: "Janet Sykes", roles: ["responder"], team: "waste" },
  ],
};
