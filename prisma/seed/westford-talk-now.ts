import type { Talk } from "#prisma/seed/talk.ts";

/** What Westford is talking about this week. */
export const westfordTalkNow: Talk[] = [
  {
    by: "hannah",
    daysAgo: 6,
    title: "Can we have a proper crossing outside Old Orchard Primary?",
    body: "There is a dropped kerb, a faded zigzag and a lot of hope. Since the supermarket opened, the road takes its delivery lorries as well. Last week a driver stopped for us and the one behind went round him.\n\nWe have a volunteer with a lollipop on three days out of five. What does it take to get lights?",
    comments: [
      {
        by: "grace",
        daysAgo: 5.8,
        body: "Different school, same story. At Millbrook it took a count of cars and children over two days. We did our own first, with the top class and clipboards, and handed it in. They came with the official counters a month later.",
        replies: [
          {
            by: "hannah",
            daysAgo: 5.6,
            body: "Clipboards! Our year six would sell their shoes for clipboards. What did you count, exactly?",
            replies: [
              {
                by: "grace",
                daysAgo: 5.5,
                body: "Every five minutes from 8.15 to 9.00: cars, lorries, bicycles, and people crossing, children apart from grown-ups. And how long the longest wait was; that was the number that impressed them.",
              },
            ],
          },
        ],
      },
      {
        by: "kofi",
        daysAgo: 5.1,
        body: "I drive one of those delivery vans, though not for the supermarket. You cannot see a child behind the parked cars until they are in the road. Paint the zigzags again and enforce them; that costs a tin of paint.",
      },
      {
        by: "peter",
        daysAgo: 4.6,
        body: "Lights stop traffic that would have stopped anyway and annoy the rest into speeding up. A raised zebra does more at a fifth of the price.",
        replies: [
          {
            by: "farah",
            daysAgo: 4.4,
            body: "With respect, Peter, my son is six. I should like the traffic to stop, not to be calmed.",
          },
        ],
      },
      {
        by: "ines",
        daysAgo: 4.1,
        body: "Highways here. The zigzags are on next week’s list for repainting, whatever else is decided. For the crossing itself we need a count in term time, and yes, we do read the ones with felt-tip drawings.",
      },
    ],
  },
  {
    by: "peter",
    daysAgo: 3,
    title: "The bridge: two lanes, one lane, or no cars at all?",
    body: "It was built in 1791 for carts and sheep. It now carries nine thousand vehicles a day, the parapet has been hit four times this year, and everybody has an opinion. Let us have them all in one place before the council decides for us.\n\nMine: one lane with lights, wide pavements on both sides, lorries by the ring road. Shoot.",
    comments: [
      {
        by: "omar",
        daysAgo: 2.9,
        body: "No cars at all between ten and four. Look at the square on market day: when the road is shut, people stop and talk, and people who stop and talk buy things.",
        replies: [
          {
            by: "farah",
            daysAgo: 2.8,
            body: "I buy that, and I sell on that square. But my stall comes in a van, and so does everybody’s. Ten to four would need a way in for traders.",
            replies: [
              {
                by: "omar",
                daysAgo: 2.75,
                body: "Before ten, like the milk. You are there at 7.30 anyway, I hear you through the window.",
              },
              {
                by: "farah",
                daysAgo: 2.7,
                body: "You hear Gary. Everybody hears Gary.",
              },
            ],
          },
        ],
      },
      {
        by: "lucia",
        daysAgo: 2.6,
        body: "Weir Side has one bus, and it goes over the bridge. Whatever you do, please draw the bus first and the rest around it.",
      },
      {
        by: "wendy",
        daysAgo: 2.5,
        body: "Two lanes, as it is. Out at Heron Marsh we do not drive into town for fun; we drive because the next shop is six miles away. Put the ring road right before taking the bridge from us.",
        replies: [
          {
            by: "peter",
            daysAgo: 2.4,
            body: "Fair. How long does it take you now, at half past eight?",
            replies: [
              {
                by: "wendy",
                daysAgo: 2.35,
                body: "Thirty-five minutes on a good day. The last six hundred metres take fifteen of them. I know every duck by name.",
              },
              {
                by: "kofi",
                daysAgo: 2.3,
                body: "Then lights on one lane would be quicker for you than two lanes with everybody backing up for the brewery lorry. We timed it at work, for a bet: the standing still is all lorries.",
              },
            ],
          },
        ],
      },
      {
        by: "megan",
        daysAgo: 2.1,
        locale: "cy",
        body: "Un lôn, a phalmant y gall dwy gadair wthio fynd heibio i’w gilydd arno. Ar hyn o bryd mae’n rhaid i un fam gamu i’r ffordd.",
      },
      {
        by: "jerome",
        daysAgo: 1.9,
        body: "Has anyone asked the bridge? Four hits in a year. At some point it will give its own opinion, and we shall not like that one.",
        replies: [
          {
            by: "gwen",
            daysAgo: 1.7,
            body: "I am a planner at the council and cannot say what will be decided, but the survey of the arches is public and worth reading before anybody falls in love with an option. The third arch is the one to worry about.",
          },
        ],
      },
      {
        by: "mei",
        daysAgo: 1.2,
        body: "One lane. And while we are at it, the lamps that were taken down “for cleaning” in my first year here. I have since had two children.",
      },
      {
        by: "dafydd",
        daysAgo: 0.9,
        body: "A small prayer for whoever has to count these answers.",
      },
      {
        by: "jerome",
        daysAgo: 0.3,
        body: "I am collecting names for keeping the sheep’s right of way. If you want to be on the list, ring me on 07700 900418, evenings are best.",
      },
    ],
  },
  {
    by: "lucia",
    daysAgo: 0.4,
    title: "Who do I speak to about the noise from the lock at night?",
    body: "The pump at the lock has been running from midnight to five since Tuesday. I have rung the number on the gate three times and it only rings. If somebody from the council reads this, I am on 07700 900287 and, thanks to the pump, always awake.",
    comments: [],
  },
];
