import {
  SchemeSchema,
  type Scheme,
  type SchemeInput,
} from "#app/domains/petitions/schema.scheme.ts";

/** A scheme that a real council has published, as far as it is known. */
export interface Preset {
  /** The council whose scheme it is, or the councils. */
  council: string;
  /** Where its figures are from. */
  source: string;
  scheme: SchemeInput;
}

type Thresholds = NonNullable<SchemeInput["thresholds"]>;

const debate = (signatures: number): Thresholds => [
  {
    key: "debate",
    name: "A debate at full council",
    nameCy: "Dadl yn y cyngor llawn",
    signatures,
    consequence: "debate",
  },
];

const response = (signatures: number): Thresholds => [
  {
    key: "response",
    name: "A written response",
    nameCy: "Ymateb ysgrifenedig",
    signatures,
    consequence: "response",
  },
];

/**
 * Real schemes; what one of them does not say is as usual. What a scheme of ours cannot say is left out
 * and told in the README of this folder.
 */
export const presets = {
  dorset: {
    council: "Dorset",
    source: "moderngov.dorsetcouncil.gov.uk",
    scheme: {
      thresholds: [
        {
          key: "director",
          name: "A reply from a director",
          nameCy: "Ateb gan gyfarwyddwr",
          signatures: 20,
          consequence: "response",
        },
        {
          key: "executive",
          name: "A reply from an executive member",
          nameCy: "Ateb gan aelod gweithredol",
          signatures: 50,
          consequence: "response",
        },
        ...debate(5_000),
      ],
    },
  },
  "barking-and-dagenham": {
    council: "Barking & Dagenham",
    source: "lbbd.gov.uk",
    scheme: {
      acknowledgeWithinWorkingDays: 10,
      thresholds: [
        {
          key: "hearing",
          name: "A hearing at scrutiny or full council",
          nameCy: "Gwrandawiad mewn pwyllgor craffu neu’r cyngor llawn",
          signatures: 1_500,
          consequence: "hearing",
        },
      ],
    },
  },
  thurrock: {
    council: "Thurrock",
    source: "thurrock.gov.uk",
    scheme: { thresholds: debate(1_500) },
  },
  gloucestershire: {
    council: "Gloucestershire",
    source: "gloucestershire.gov.uk",
    scheme: {
      acknowledgeWithinWorkingDays: 5,
      respondWithinWorkingDays: 20,
      thresholds: debate(5_000),
    },
  },
  derbyshire: {
    council: "Derbyshire",
    source: "derbyshire.gov.uk",
    scheme: { thresholds: debate(7_500) },
  },
  kingston: { council: "Kingston", source: "kingston.gov.uk", scheme: { thresholds: debate(500) } },
  bridgend: { council: "Bridgend", source: "bridgend.gov.uk", scheme: { thresholds: debate(750) } },
  "five-percent": {
    council: "South Hams, Medway",
    source: "southhams.gov.uk, medway.gov.uk",
    scheme: {
      thresholds: [
        {
          key: "debate",
          name: "A debate at full council",
          nameCy: "Dadl yn y cyngor llawn",
          percentOfPopulation: 5,
          consequence: "debate",
        },
      ],
    },
  },
  ipswich: {
    council: "Ipswich",
    source: "democracy.ipswich.gov.uk (SD322)",
    scheme: {
      thresholds: [
        {
          key: "portfolio-holder",
          name: "A decision by the portfolio holder",
          nameCy: "Penderfyniad gan yr aelod portffolio",
          signatures: 10,
          consequence: "response",
        },
      ],
    },
  },
  "test-valley": {
    council: "Test Valley",
    source: "testvalley.gov.uk",
    scheme: { acknowledgeWithinWorkingDays: 5, reviewWithinWorkingDays: 15 },
  },
  hambleton: {
    council: "Hambleton",
    source: "hambleton.gov.uk",
    scheme: { moderateWithinWorkingDays: 5, resubmitWithinWorkingDays: 10, collectsForMonths: 12 },
  },
  windsor: {
    council: "Windsor and Maidenhead",
    source: "mysociety/petitions, phplib/cobrand.php",
    scheme: { thresholds: response(25) },
  },
  woking: {
    council: "Woking",
    source: "mysociety/petitions, phplib/cobrand.php",
    scheme: { thresholds: response(10) },
  },
  "surrey-heath": {
    council: "Surrey Heath, Runnymede",
    source: "mysociety/petitions, phplib/cobrand.php",
    scheme: { thresholds: response(50) },
  },
  "mysociety-usual": {
    council: "Other councils of mySociety’s petitions",
    source: "mysociety/petitions, phplib/cobrand.php",
    scheme: { thresholds: response(100) },
  },
} satisfies Record<string, Preset>;

export type PresetKey = keyof typeof presets;
export const presetKeys = Object.keys(presets) as [PresetKey, ...PresetKey[]];

/** The whole scheme of a preset: what it does not say is as usual. */
export function schemeOf(preset: PresetKey): Scheme {
  return SchemeSchema.parse(presets[preset].scheme);
}
