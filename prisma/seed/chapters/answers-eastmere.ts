import type { PlannedAnswer } from "#prisma/seed/chapters/planned.ts";

/** The benches, the ditch at Saltings, the gulls and the last ferry. */
export const eastmereAnswers: PlannedAnswer[] = [
  {
    to: "Why do the new benches on the promenade face the road?",
    by: "rhodri",
    daysAgo: 15.5,
    body: (
      day,
    ) => `They will face the lake. We turn the first six on **${day(5)}** and the other six in the spring.

The bolts in the ground were those of the old bins, and using them saved £90 a bench. It was a false saving: it costs £130 to turn one now. We have written that down where the next person who orders benches will see it.

**What about February?** Two benches, at the shelter and at the bandstand, stay as they are, with their backs to the wind. We liked Nadia’s seat with a back that swings over, and will try one when the next bench is due.`,
  },
  {
    to: "Pryd caiff ffos y Morfa ei chlirio cyn y gaeaf?",
    by: "ines",
    daysAgo: 12.5,
    locale: "cy",
    body: (
      day,
    ) => `Bydd y cloddiwr yn y Morfa ar **${day(-6)}**, a chaiff y rhan o dan y bont isaf ei chlirio y diwrnod hwnnw.

- Y cyngor sy’n gyfrifol o’r bont i’r llyn; y ffermwr sy’n gyfrifol uwchlaw’r bont.
- Ynghylch y wernen sydd wedi cwympo ar y ffin: rydym wedi cytuno â’r ffermwr i’w thynnu gyda’n peiriant ni, ac yntau’n cael y coed.
- O hyn ymlaen byddwn yn edrych ar y ffos bob mis Medi, cyn y glaw ac nid ar ei ôl.

Os yw’r dŵr yn codi cyn hynny, ffoniwch 01632 960 275, ddydd neu nos.

*In English:* the ditch is cleared on the day above, the fallen alder included. From now on it is looked at every September.`,
  },
  {
    to: "Can the harbour have bins that gulls cannot open?",
    by: "janet",
    daysAgo: 2.5,
    body: (
      day,
    ) => `Since ${day(-10)} three gull-proof bins stand on the quay: at the slipway, at the chandler’s and at the top of the ferry steps.

They open with a foot *and* a hand, which is more than a gull has to offer. So far it is a week without a chip on the cobbles at nine in the morning, and one gull with a bad foot who sits on top and thinks.

- The other three bins from the depot follow when the car parks have theirs.
- If one of them is full, scan the code on its side or tell us here.

The crew say thank you for the chips.`,
  },
  {
    to: "Why does the last ferry on Saturdays leave before the pictures end?",
    by: "bryn",
    daysAgo: 6,
    body: (
      day,
    ) => `From **${day(19)}** the last ferry on Saturdays leaves at **10.45**, as on every other day.

Stuart’s memory is good: the 10.15 was for a mail van that has not come for eleven years. The contract lets us move one departure a year without asking anybody for money, and nobody had used that since.

The Regal has the new timetable and will hang it in the foyer. We cannot do anything about the film with the lighthouse.`,
  },
];
