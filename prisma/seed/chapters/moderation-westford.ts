import type { PlannedCase } from "#prisma/seed/chapters/planned.ts";

const crossing = "Can we have a proper crossing outside Old Orchard Primary?";
const campaign =
  "A raised zebra with lights, ten seconds longer for children, and the zigzags painted at last: that is all that we ask for Old Orchard.";

/** A telephone number, three useful links, earplugs; and two texts that wait. */
export const westfordCases: PlannedCase[] = [
  {
    to: "When will the footbridge at Fuller’s Weir open again?",
    by: "lucia",
    daysAgo: 24.2,
    body: "The man from the boatyard has the key to the gate and lets people through in the mornings if one asks nicely. He is called Des, 07700 900 366.",
    decision: {
      daysAgo: 23.9,
      rule: "personal-data",
      sentence:
        "Your comment gives the telephone number of somebody who has not agreed to have it here. Please post it again without the number; people will find Des at the boatyard.",
    },
  },
  {
    to: "Why do the lights on the North Common path go off at half past nine?",
    by: "mei",
    daysAgo: 19.6,
    body: "For those who want to read about it: https://bats.example/lamps-and-lime-trees, https://bats.example/amber-light and the reserve’s own trial at https://heron-marsh.example/lights.",
    decision: {
      daysAgo: 19.4,
      sentence:
        "All three lead where you say. The checks stop at more than two links, that is all.",
    },
  },
  {
    to: "Could the market bins be emptied before eight on Saturdays?",
    by: "omar",
    daysAgo: 17.1,
    body: "Until it is settled: my cousin sells earplugs, three pairs for the price of two, order here https://bit.ly/wf-sleep and say that I sent you.",
    decision: {
      daysAgo: 16.8,
      rule: "advertising",
      sentence:
        "Your comment is an advert for your cousin’s shop, with a link that hides where it leads. What you said about the hours before seven stays, of course.",
    },
  },
  {
    to: "Is the bird hide at Heron Marsh coming back after the fire?",
    by: "hannah",
    daysAgo: 1.4,
    body: "If you have an old door, a window or a length of gutter for the new hide, leave it with us: 14 Orchard Close, WZ8 3FD, the green gate, any time.",
  },
  { to: crossing, by: "mei", daysAgo: 0.8, body: campaign, isFirst: true },
  { to: crossing, by: "wendy", daysAgo: 0.6, body: campaign },
];
