import type { PlannedAnswer } from "#prisma/seed/chapters/planned.ts";

/** The footbridge, the path lights, the market bins and the signs in Larkhill. */
export const westfordAnswers: PlannedAnswer[] = [
  {
    to: "When will the footbridge at Fuller’s Weir open again?",
    by: "ines",
    daysAgo: 21.5,
    body: (day) => `The bridge opens again on **${day(24)}**.

Our engineers have been underneath with the boat. Peter was right: the handrail is only what one sees, and two of the six bearings moved when the barge hit. They have to be made to measure, which takes six weeks; fitting them takes three days.

What happens until then:

- The sign on both ends now gives the date and the reason.
- Since ${day(-22)} the crossing at the ring road stays green for **18 seconds** instead of 9. Thank you, Jerome.
- If the river is too high for the boat on the day, we will say so here and give the next date.

We should have said all this in the first week. From now on every closed path gets a date on its sign, even if the date is a guess.`,
  },
  {
    to: "Why do the lights on the North Common path go off at half past nine?",
    by: "sunita",
    daysAgo: 13,
    body: (day) => `From ${day(-12)} on the lights stay on until **10.15 in the evening**.

Half past nine was chosen when the leisure centre closed at nine. It closes at ten, so the time was simply out of date. Nobody had to decide anything new to change it.

## The bats

Along the lime avenue the lamps are dimmed to a third after nine. The county ecologist says that bats will cross at that level, and she will count them in the spring. If the count falls, we go back to half past nine on the avenue.

## Amber lights at knee height

We have asked for a price for 36 posts, dimmed until somebody walks past. It will go into next year’s budget, and the figure will be published here before the budget is decided.`,
  },
  {
    to: "Could the market bins be emptied before eight on Saturdays?",
    by: "marek",
    daysAgo: 8.5,
    body: () => `Yes. The small lorry did the market at **7.20** last Saturday, nobody was woken, and it stays that way.

1. The small lorry empties the square and Church Row first. It has a quieter lift and does not need to reverse.
2. The large lorry keeps its old round, so that Tannery Row is still done before noon.
3. Nothing is emptied before seven, anywhere in town.

It costs one more driver for three hours, about £6,200 a year, which we take from the money for clearing overflowing bins. If your bin is still full after eight on a Saturday, tell us the street; we look at every one of them in the first two months.`,
  },
  {
    to: "Pam mae’r arwyddion newydd yn Larkhill yn uniaith Saesneg?",
    by: "ines",
    daysAgo: 7.5,
    locale: "cy",
    body: (
      day,
    ) => `Ein camgymeriad ni oedd hyn, ac mae’n ddrwg gennym. **Caiff y chwe arwydd eu newid erbyn ${day(10)}**, a’r ddau wrth yr ysgol yn Stanbridge yr un diwrnod.

- Archebwyd yr arwyddion o hen restr, un a wnaed cyn polisi 2019.
- Mae’r hen restr wedi’i dileu. Ni all neb archebu arwydd bellach heb y ddwy iaith.
- Mae’r gost, £1,140, yn dod o gyllideb y tîm, nid o’r arian at drwsio ffyrdd.

*In English:* the signs were ordered from a list that should no longer have existed. All eight will be bilingual by the day above, and the list is gone.`,
  },
];
