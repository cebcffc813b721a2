import type { PlannedCase } from "#prisma/seed/chapters/planned.ts";

const minutes =
  "Read the minutes of the old ferry committee in the library. Everything that goes wrong today is in there already, in order and with dates.";

/** A collection for a bench, a walk with three links; and two texts that wait. */
export const eastmereCases: PlannedCase[] = [
  {
    to: "Why do the new benches on the promenade face the road?",
    by: "roger",
    daysAgo: 18.6,
    body: "Benches that were turned, for comparison: https://benches.example/llandudno, https://benches.example/weston and, my favourite, https://benches.example/ullapool.",
    decision: { daysAgo: 18.4, sentence: "Three links and all about benches: welcome." },
  },
  {
    to: "Where has the bus shelter at Upper Mere gone?",
    by: "nadia",
    daysAgo: 9.8,
    body: "We can wait for the council or we can buy the bench ourselves. Send what you can: sort code 00-12-34, account number 00123456, my name on it.",
    decision: {
      daysAgo: 9.3,
      rule: "advertising",
      sentence:
        "Your comment asks people to send money to a private account, which nobody here can check. A collection with the parish council’s name on it would be welcome.",
    },
  },
  {
    to: "Why does the last ferry on Saturdays leave before the pictures end?",
    by: "stuart",
    daysAgo: 4.2,
    body: minutes,
    isFirst: true,
  },
  {
    to: "Where has the bus shelter at Upper Mere gone?",
    by: "stuart",
    daysAgo: 4.1,
    body: minutes,
  },
  {
    to: "Are the quarry lorries allowed through Quarry Bank before seven?",
    by: "trevor",
    daysAgo: 1.2,
    body: "The driver of the first one on Tuesdays lives at 3 Kiln Row, EZ7 2AB. Somebody could knock at ten to six and see how he likes it.",
  },
];
