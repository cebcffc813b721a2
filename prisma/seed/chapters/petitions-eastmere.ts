import type { PlannedPetitions } from "#prisma/seed/chapters/planned.ts";

/** A ferry, a promenade, sirens against the flood, and oaks on a quarry road. */
export const eastmerePetitions: PlannedPetitions = {
  earlier: [
    {
      title: "Flood sirens for Saltings and Reedley",
      background:
        "In January the water came at four in the morning. The warning came by text message, to telephones that lay switched off beside sleeping people.",
      details:
        "Ferry Point has had a siren since the flood of 1998. It cost £9,000 and it has sounded three times, each time in time.\n\nWe ask for one on the school roof in Saltings and one at Reedley pumping station.",
      state: "open",
      signatures: 1_877,
      begunDaysAgo: 140,
      response: {
        daysAgo: 34,
        summary:
          "Both sirens are ordered. Reedley’s will stand before the winter, Saltings’ in the spring.",
        details:
          "The pumping station has power and a mast, so its siren can be fitted in a day.\n\nThe school roof needs a new beam first. Until it has one, wardens will knock on doors in Shore Lane and Mallard Row as soon as the gauge at the bridge passes 2.4 metres; seventeen people have volunteered and we are grateful to them.",
      },
    },
    {
      title: "Plant the old quarry road with oaks",
      background:
        "Lorries have not used the quarry road since 2009. It is a mile of broken tar between two woods. Take up the tar and join the woods.",
      state: "closed",
      signatures: 946,
      begunDaysAgo: 410,
      endedDaysAgo: 228,
      response: {
        daysAgo: 190,
        summary:
          "Yes for the upper half. The lower half stays a track, because the fire service needs it.",
        details:
          "Six hundred oaks and hazels from local acorns go in from November to February. Anybody who owns a spade is welcome on the first Sunday of each month, at ten, at the upper gate.\n\nThe lower half is the only way for a fire engine to reach the forty houses on Quarry Bank if the main road is blocked.",
      },
    },
    {
      title: "Something must be done about the gulls",
      background: "They are on every roof, in every bin, and they took a pasty out of my hand.",
      state: "rejected",
      signatures: 12,
      begunDaysAgo: 47,
      endedDaysAgo: 41,
      rejection: {
        code: "no-action",
        details:
          "We cannot tell what you would like the council to do. Gulls and their nests are protected by law; bins, signs and fines for feeding are ours to decide. Tell us which, and start again: we are sorry about the pasty.",
      },
    },
  ],
  planned: [
    {
      title: "A later last ferry on Fridays and Saturdays",
      background:
        "The last boat to Ferry Point leaves at ten to nine. After a film, a meal or a late shift the way home is twenty-three miles round the lake.",
      details:
        "One more crossing at half past eleven, on two nights a week, would cost as much as the taxis that the hospital pays for its nurses now.",
      openedDaysAgo: 25,
      closesInDays: 66,
      signers: 57,
    },
    {
      title: "Keep the promenade toilets open all year",
      background:
        "From October to Easter the doors are locked. Dogs are walked, children play and old people sit in the sun in winter too.",
      details:
        "If all three cannot stay open, keep the one by the bandstand: it has the ramp and the changing table.",
      openedDaysAgo: 9,
      closesInDays: 82,
      signers: 41,
    },
    {
      title: "Cadw’r llyfrgell deithiol yn Llanfrannog",
      background:
        "Bob yn ail ddydd Mawrth mae’r fan yn sefyll wrth yr eglwys am awr. Dyma’r unig le yn y pentref lle gall plant fenthyg llyfrau Cymraeg.",
      details:
        "Clywsom y daw’r gwasanaeth i ben yn y gwanwyn. Gofynnwn i’r cyngor ei gadw, neu ddod â’r llyfrau i’r neuadd.",
      locale: "cy",
      openedDaysAgo: 16,
      closesInDays: 45,
      signers: 26,
    },
  ],
};
