import type { Talk } from "#prisma/seed/talk.ts";

/** What Eastmere is talking about this week. */
export const eastmereTalkNow: Talk[] = [
  {
    by: "nadia",
    daysAgo: 8,
    title: "Are the quarry lorries allowed through Quarry Bank before seven?",
    body: "When the quarry got its new permission we were told: no lorries through the estate before seven. This week I counted four on Monday and six on Tuesday between 5.50 and 6.40. They rattle the cups.\n\nIs the condition still in force, and whom do I tell when it is broken?",
    comments: [
      {
        by: "trevor",
        daysAgo: 7.8,
        body: "I can hear them at Long Meadow with the window shut. I took it for thunder and brought the washing in.",
      },
      {
        by: "stuart",
        daysAgo: 7.4,
        body: "There is a haul road on the far side that was built for exactly this. It has a gate, and the gate has a padlock, and I would start by asking who has the key.",
        replies: [
          {
            by: "nadia",
            daysAgo: 7.2,
            body: "I walked up. The padlock is rusted through and somebody has parked a caravan in front of it. I think we have our answer to why.",
            replies: [
              {
                by: "olu",
                daysAgo: 6.5,
                body: "I am in the planning team. The condition is in force. Dates and times like the ones you noted are exactly what we need; keep the list going for this week and I will answer here when we have spoken to the quarry.",
              },
            ],
          },
        ],
      },
      {
        by: "roger",
        daysAgo: 6.1,
        body: "To be fair to the quarry, half of us have a patio from there. To be fair to Nadia, none of us laid it at six in the morning.",
      },
    ],
  },
  {
    by: "beatriz",
    daysAgo: 5,
    title: "What is being done about the damp in the Reedley flats?",
    body: "We are nine households on the north side of Reedley Court. The walls behind our wardrobes are black again. We have been told to open the windows more. We open the windows. It is a lake; what comes in is more wet.\n\nWe would like somebody to look behind the cladding instead of into our habits. When can that happen?",
    comments: [
      {
        by: "amina",
        daysAgo: 4.8,
        body: "My sister lives on the second floor. Her little one coughs from the first cold day to the last. She airs the flat morning and evening; I have watched her do it in her coat.",
      },
      {
        by: "fiona",
        daysAgo: 4.1,
        body: "I am from the housing team. “Open the windows” is not good enough as an answer, and I am sorry that you were given it. A surveyor who does not work for the builder is being asked to open the cladding in two places.",
        replies: [
          {
            by: "beatriz",
            daysAgo: 4,
            body: "Thank you for writing that where everybody can read it. May one of us be there when they open it?",
            replies: [
              {
                by: "fiona",
                daysAgo: 3.7,
                body: "Yes. I will give the day here first.",
              },
            ],
          },
        ],
      },
      {
        by: "grace",
        daysAgo: 3.2,
        body: "We had the same at Castle Fields ten years ago. It was the gutter behind the parapet, blocked with moss, and every wet wall was exactly below it. Look up before you look in.",
      },
    ],
  },
  {
    by: "trevor",
    daysAgo: 2.5,
    title: "Should dogs be allowed on the lake beach in the evenings?",
    body: "From May to September dogs are banned from the town beach all day. In the evening it is empty, but for the gulls and me on the wrong side of the rope, with an old spaniel who can smell the water.\n\nCould it be from six? I would carry the bags, and everybody else’s too.",
    comments: [
      {
        by: "roger",
        daysAgo: 2.4,
        body: "Six o’clock is when my grandchildren have the beach to themselves at last. I have nothing against the spaniel. It is the other dogs, the ones whose owners are “only just turning round”.",
        replies: [
          {
            by: "trevor",
            daysAgo: 2.3,
            body: "Eight, then? By eight your grandchildren should be in bed and mine are allowed to be in the lake.",
            replies: [
              {
                by: "roger",
                daysAgo: 2.2,
                body: "Eight I could live with. On a lead as far as the boathouse?",
              },
              {
                by: "trevor",
                daysAgo: 2.1,
                body: "Done. That was easier than the benches.",
              },
            ],
          },
        ],
      },
      {
        by: "elin",
        daysAgo: 1.9,
        body: "I swim there at seven in the morning. A wet dog at that hour is better company than most people. But the water is tested, and somebody should ask what the test thinks of it.",
      },
      {
        by: "nadia",
        daysAgo: 1.6,
        body: "My younger one is afraid of dogs, properly afraid. A rule with an hour in it would let us plan: before eight ours, after eight theirs. A rule that depends on good manners would not.",
      },
      {
        by: "rhodri",
        daysAgo: 1.1,
        body: "Noted with interest in the parks team: a discussion in which both sides have given way before we have written a single line. The rule is renewed every year before Easter, so there is time to change it.",
      },
      {
        by: "grace",
        daysAgo: 0.8,
        body: "Management, the gull, will want to be consulted.",
      },
      {
        by: "omar",
        daysAgo: 0.2,
        body: "Found on the beach last night: a brown collar with a bell, no dog. If it is yours, write to omar.found.it@mailbox.example and tell me the name on the tag.",
      },
    ],
  },
  {
    by: "elin",
    daysAgo: 0.5,
    title: "Could the chapel hall at St Brannock get its hearing loop repaired?",
    body: "The loop at the hall has been dead since the new lights were put in. Eleven of us go home from every meeting with half of it. The caretaker says that the council owns it. He asked me to leave his number, 07700 900533, for whoever can come.",
    comments: [],
  },
];
