import type { PlannedPetitions } from "#prisma/seed/chapters/planned.ts";

/** A river, a market square, a school crossing, and a bus that the council does not run. */
export const westfordPetitions: PlannedPetitions = {
  earlier: [
    {
      title: "A crossing outside Abbey Primary School",
      background:
        "Two hundred and sixty children cross Priory Street between half past eight and nine. There is a sign with a running child on it, and nothing else.",
      details:
        "We counted on five mornings in March. On each of them somebody had to step back from the kerb because a car did not stop.\n\nWe ask for a zebra crossing by the gate, and for a person with a stick until it is there.",
      state: "open",
      signatures: 1_204,
      begunDaysAgo: 96,
      response: {
        daysAgo: 20,
        summary:
          "A crossing patrol begins after half-term. A zebra crossing is designed and costed.",
        details:
          "Highways watched the street on six mornings and found what you found.\n\nFrom the first Monday after half-term Mrs Okonjo stands at the gate from 8:25 to 9:00 and from 15:10 to 15:40.\n\nA zebra crossing costs £41,000 with its lights. It goes to the capital programme in February; until then this petition stays open, and the number of those who sign it goes into the report.",
      },
    },
    {
      title: "Let us swim in the mill pond again",
      background:
        "Our grandparents learned to swim in the mill pond. Since 1987 a fence has stood round it. Open one bank, on summer weekends, with a lifeguard.",
      details: "The water was tested in June and in August and was clean both times.",
      state: "closed",
      signatures: 2_318,
      begunDaysAgo: 320,
      endedDaysAgo: 138,
      response: {
        daysAgo: 95,
        summary:
          "Yes to a trial: eight Saturdays next summer, on the east bank, with two lifeguards.",
        details:
          "The pond has a shelf of two metres on the east bank and a drop to five on the west. Only the east bank can be made safe.\n\nThe trial costs £14,600, of which the Mill Trust gives half. If fewer than 400 people come in all, or the water fails a test twice, we stop and say so here.",
      },
    },
    {
      title: "Bring back the 42 bus to Heron Marsh on Sundays",
      background:
        "Since April nobody without a car can leave Heron Marsh on a Sunday, nor come to it.",
      state: "rejected",
      signatures: 31,
      begunDaysAgo: 60,
      endedDaysAgo: 54,
      rejection: {
        code: "irrelevant",
        details:
          "The 42 is run by a private company under a contract with the regional transport board, not with us. We have sent your petition to the board and asked it to answer you.\n\nWhat the council can decide is the ring-and-ride minibus. A petition about that would be welcome.",
      },
    },
  ],
  planned: [
    {
      title: "Light the towpath between the weir and Stanbridge",
      background:
        "It is the shortest and flattest way to work for half the town, and from October to March it is dark at both ends of the day. People who could walk or cycle drive instead.",
      details:
        "We do not ask for street lamps. Studs in the path and low lamps at the two bends would be enough, and would leave the bats alone.\n\nThe canal trust has said that it would share the cost of the stretch by the lock.",
      openedDaysAgo: 33,
      closesInDays: 58,
      signers: 64,
    },
    {
      title: "Keep the Saturday market on Market Square",
      background:
        "The plans for the square show benches, water and thirty trees, and the stalls in the car park behind the library. A market that nobody walks past is a market that ends.",
      details:
        "Forty-one stallholders have signed a letter. We like the trees. We ask that the square be laid out so that sixty stalls still fit between them.",
      openedDaysAgo: 12,
      closesInDays: 79,
      signers: 48,
    },
    {
      title: "Arwyddion dwyieithog ar lwybrau Pont-faen",
      background:
        "Mae’r arwyddion newydd ar y llwybrau cerdded o amgylch Pont-faen yn uniaith Saesneg, er bod enwau Cymraeg ar bob cae a nant ar y map.",
      details:
        "Gofynnwn i’r cyngor roi’r ddwy iaith ar bob arwydd, ac i ofyn i bobl y pentref am yr enwau cyn eu hargraffu.",
      locale: "cy",
      openedDaysAgo: 20,
      closesInDays: 41,
      signers: 23,
    },
  ],
};
