import type { PlannedConsultation } from "#prisma/seed/chapters/planned.ts";

/** The weir footbridge, bin days, and a closed one about library hours. */
export const westfordConsultations: PlannedConsultation[] = [
  {
    openedDaysAgo: 12,
    closesDaysAgo: -23,
    draft: {
      title: "The weir footbridge: repair it or replace it?",
      titleCy: "Pont droed y gored: ei thrwsio neu ei hailadeiladu?",
      summary:
        "The wooden bridge below the weir is 61 years old and has to close for some weeks either way. Help us choose which way.",
      summaryCy:
        "Mae’r bont bren islaw’r gored yn 61 oed a bydd rhaid ei chau am rai wythnosau beth bynnag. Helpwch ni i ddewis.",
      background: `About 900 people a day cross the footbridge between Weir Side and the Tannery flats. Our engineers looked at every beam in September: **two of the eleven supports have to be renewed by next autumn**.

## What could be done

- **Repair**: new supports, the same narrow deck. Closed for five weeks, costs £180,000, lasts about 15 years.
- **Replace**: a steel bridge wide enough for a wheelchair and a pram to pass. Closed for fourteen weeks, costs £640,000, lasts about 60 years. A grant would pay half of it.

## What is not decided

Nothing is. The cabinet decides in the spring and will publish, answer by answer, what it did with your views.`,
      backgroundCy: `Mae tua 900 o bobl y dydd yn croesi’r bont droed rhwng Glan y Gored a fflatiau’r Tanerdy. Edrychodd ein peirianwyr ar bob trawst ym mis Medi: **rhaid adnewyddu dau o’r un ar ddeg o bileri erbyn yr hydref nesaf**.

## Beth y gellid ei wneud

- **Trwsio**: pileri newydd, yr un llwybr cul. Ar gau am bum wythnos, costio £180,000, para tua 15 mlynedd.
- **Ailadeiladu**: pont ddur ddigon llydan i gadair olwyn a phram fynd heibio i’w gilydd. Ar gau am bedair wythnos ar ddeg, costio £640,000, para tua 60 mlynedd. Byddai grant yn talu’r hanner.

## Beth sydd heb ei benderfynu

Dim byd. Bydd y cabinet yn penderfynu yn y gwanwyn ac yn cyhoeddi, ateb wrth ateb, beth a wnaeth â’ch barn.`,
      questions: [
        {
          kind: "one",
          required: true,
          prompt: "Which would you choose?",
          promptCy: "Pa un fyddech chi’n ei ddewis?",
          options: [
            { key: "repair", label: "Repair the wooden bridge", labelCy: "Trwsio’r bont bren" },
            { key: "replace", label: "Build a new steel bridge", labelCy: "Codi pont ddur newydd" },
            { key: "neither", label: "Neither", labelCy: "Dim un o’r ddau" },
            { key: "unsure", label: "I do not know", labelCy: "Nid wyf yn gwybod" },
          ],
        },
        {
          kind: "scale",
          prompt: "How hard would it be for you while the bridge is closed?",
          promptCy: "Pa mor anodd fyddai hi i chi tra bydd y bont ar gau?",
        },
        {
          kind: "text",
          prompt: "What should we know about how you use the bridge?",
          promptCy: "Beth ddylem ni ei wybod am sut rydych chi’n defnyddio’r bont?",
          hint: "For example when you cross, with whom, and what you would do instead.",
          hintCy:
            "Er enghraifft pryd rydych yn croesi, gyda phwy, a beth fyddech yn ei wneud yn lle hynny.",
        },
      ],
    },
    responses: [
      {
        q1: "replace",
        q2: "4",
        q3: "I push my mother’s wheelchair to the surgery on Tuesdays. On the old bridge we have to wait until nobody comes the other way, and the planks shake her.",
      },
      {
        q1: "repair",
        q2: "2",
        q3: "I like the bridge as it is. Fifteen years is a long time, and the money is missing elsewhere.",
      },
      {
        q1: "replace",
        q2: "5",
        q3: "Two school runs a day. Round by the road bridge is 25 minutes with a four-year-old. Please close it in the summer holidays!",
      },
      {
        q1: "replace",
        q2: "3",
        q3: "Rwy’n beicio i’r gwaith. Mae’r bont yn llithrig pan fydd hi’n wlyb.",
      },
      { q1: "unsure", q2: "1" },
      {
        q1: "replace",
        q2: "4",
        q3: "Please put lights on the Tannery side whatever you choose. It is the dark end that keeps people away, not the deck.",
      },
      { q1: "repair", q2: "4", q3: "Fourteen weeks without the bridge would finish my kiosk." },
    ],
  },
  {
    openedDaysAgo: 4,
    closesDaysAgo: -38,
    draft: {
      title: "Bin days: every two weeks or every three?",
      titleCy: "Diwrnodau bin: bob pythefnos neu bob tair wythnos?",
      summary:
        "We want to collect food waste every week, and the grey bin less often. Tell us what would work at your home.",
      summaryCy:
        "Rydym am gasglu gwastraff bwyd bob wythnos, a’r bin llwyd yn llai aml. Dywedwch beth fyddai’n gweithio yn eich cartref chi.",
      background: `A third of what we find in grey bins is food. Collected on its own it becomes gas and compost; in the grey bin it costs the town £410,000 a year to burn.

We propose a small food caddy for every home, emptied **every week**. The grey bin would then be emptied every three weeks. Homes with nappies or medical waste would get a larger bin, without a form to fill in.`,
      backgroundCy: `Bwyd yw traean o’r hyn a welwn mewn biniau llwyd. O’i gasglu ar wahân mae’n troi’n nwy a chompost; yn y bin llwyd mae’n costio £410,000 y flwyddyn i’r dref ei losgi.

Rydym yn cynnig cadi bwyd bach i bob cartref, i’w wagio **bob wythnos**. Byddai’r bin llwyd wedyn yn cael ei wagio bob tair wythnos. Byddai cartrefi â chewynnau neu wastraff meddygol yn cael bin mwy, heb lenwi ffurflen.`,
      questions: [
        {
          kind: "one",
          prompt: "How often should the grey bin be emptied, if food goes every week?",
          promptCy: "Pa mor aml y dylid gwagio’r bin llwyd, os cesglir bwyd bob wythnos?",
          options: [
            { key: "two", label: "Every two weeks", labelCy: "Bob pythefnos" },
            { key: "three", label: "Every three weeks", labelCy: "Bob tair wythnos" },
          ],
        },
        {
          kind: "scale",
          prompt: "How likely is it that you would use a food caddy?",
          promptCy: "Pa mor debygol ydych chi o ddefnyddio cadi bwyd?",
        },
        {
          kind: "text",
          prompt: "What would make it easier?",
          promptCy: "Beth fyddai’n ei gwneud yn haws?",
        },
      ],
    },
    responses: [
      {
        q1: "three",
        q2: "5",
        q3: "Bags for the caddy. Without them nobody in our block will do it.",
      },
      {
        q1: "two",
        q2: "3",
        q3: "We are six in a terrace with a yard the size of a table. Where should the bins stand?",
      },
      { q1: "two", q2: "1" },
      { q1: "three", q2: "4", q3: "Calendr gyda lluniau, os gwelwch yn dda." },
    ],
  },
  {
    openedDaysAgo: 70,
    closesDaysAgo: 20,
    draft: {
      title: "Library opening hours",
      titleCy: "Oriau agor y llyfrgell",
      summary: "Should Abbey library open on Sundays, if it closed on Monday mornings?",
      summaryCy: "A ddylai llyfrgell yr Abaty agor ar y Sul, pe bai’n cau ar fore Llun?",
      background:
        "We can pay for 44 hours a week. You told us that weekends matter most to families, and Mondays to job seekers.",
      backgroundCy:
        "Gallwn dalu am 44 awr yr wythnos. Dywedoch wrthym fod y penwythnos yn bwysicaf i deuluoedd, a dydd Llun i geiswyr gwaith.",
      questions: [
        {
          kind: "one",
          required: true,
          prompt: "Open on Sundays and close on Monday mornings?",
          promptCy: "Agor ar y Sul a chau ar fore Llun?",
          options: [
            { key: "yes", label: "Yes", labelCy: "Ie" },
            { key: "no", label: "No", labelCy: "Na" },
          ],
        },
        { kind: "text", prompt: "Why?", promptCy: "Pam?" },
      ],
    },
    responses: [
      { q1: "yes", q2: "Sunday is the only day when both of us are at home." },
      { q1: "no", q2: "On Mondays I print my applications there. The job centre has no printer." },
      { q1: "yes", q2: "Yes, if the children’s corner is staffed." },
      { q1: "yes" },
    ],
  },
];
