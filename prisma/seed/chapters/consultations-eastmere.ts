import type { PlannedConsultation } from "#prisma/seed/chapters/planned.ts";

/** Harbour parking, and a closed one about street trees. */
export const eastmereConsultations: PlannedConsultation[] = [
  {
    openedDaysAgo: 9,
    closesDaysAgo: -19,
    draft: {
      title: "Parking at the harbour",
      titleCy: "Parcio wrth yr harbwr",
      summary: "On summer Sundays 700 cars look for 240 spaces. Three ideas, and room for yours.",
      summaryCy:
        "Ar y Sul yn yr haf mae 700 o geir yn chwilio am 240 o lefydd. Tri syniad, a lle i’ch un chi.",
      background: `Fishing boats land until ten, visitors come from eleven, and those who live on Harbour Row can park neither before nor after.

- **Permits** for residents in the two streets behind the quay.
- **A shuttle bus** from the field at Gorse Lane, every ten minutes from May to September.
- **A charge** by the hour, free until ten in the morning.

We can afford two of the three.`,
      backgroundCy: `Mae cychod pysgota’n glanio tan ddeg, daw ymwelwyr o un ar ddeg ymlaen, ac ni all trigolion Rhes yr Harbwr barcio cynt nac wedyn.

- **Trwyddedau** i drigolion y ddwy stryd y tu ôl i’r cei.
- **Bws gwennol** o’r cae yn Lôn yr Eithin, bob deng munud o fis Mai i fis Medi.
- **Tâl** fesul awr, am ddim tan ddeg y bore.

Gallwn fforddio dau o’r tri.`,
      questions: [
        {
          kind: "one",
          required: true,
          prompt: "Which would help you most?",
          promptCy: "Pa un fyddai’n eich helpu fwyaf?",
          options: [
            { key: "permits", label: "Permits for residents", labelCy: "Trwyddedau i drigolion" },
            { key: "shuttle", label: "A shuttle bus", labelCy: "Bws gwennol" },
            { key: "charge", label: "A charge by the hour", labelCy: "Tâl fesul awr" },
          ],
        },
        {
          kind: "scale",
          prompt: "How often is parking a problem for you?",
          promptCy: "Pa mor aml mae parcio’n broblem i chi?",
          hint: "1 is never, 5 is every day.",
          hintCy: "1 yw byth, 5 yw bob dydd.",
        },
        { kind: "text", prompt: "Another idea?", promptCy: "Syniad arall?" },
      ],
    },
    responses: [
      {
        q1: "permits",
        q2: "5",
        q3: "I carried shopping for my father from Gorse Lane twice last week. He is 84 and lives at number 9.",
      },
      { q1: "shuttle", q2: "3", q3: "Only if it takes dogs and pushchairs." },
      { q1: "charge", q2: "2" },
      { q1: "shuttle", q2: "4", q3: "Gadewch i’r bws redeg yn y gaeaf hefyd, ar ddydd Sadwrn." },
      {
        q1: "permits",
        q2: "5",
        q3: "Paint the loading bays so that one can see them. Half the trouble is vans.",
      },
    ],
  },
  {
    openedDaysAgo: 60,
    closesDaysAgo: 31,
    draft: {
      title: "Where should the next fifty trees stand?",
      titleCy: "Ble ddylai’r hanner cant nesaf o goed sefyll?",
      summary: "We plant fifty street trees each winter. This time you choose the streets.",
      summaryCy:
        "Rydym yn plannu hanner cant o goed stryd bob gaeaf. Y tro hwn chi sy’n dewis y strydoedd.",
      background:
        "Trees need two metres of pavement and no gas main below. A map of the 31 streets that have both hung in the library.",
      backgroundCy:
        "Mae ar goed angen dau fetr o balmant a dim prif bibell nwy oddi tanynt. Bu map o’r 31 stryd sydd â’r ddau yn y llyfrgell.",
      questions: [
        {
          kind: "text",
          required: true,
          prompt: "Which street, and why there?",
          promptCy: "Pa stryd, a pham yno?",
        },
        {
          kind: "scale",
          prompt: "Would you water a young tree in a dry summer?",
          promptCy: "A fyddech chi’n dyfrio coeden ifanc mewn haf sych?",
        },
      ],
    },
    responses: [
      { q1: "Chandler Street: no shade at all at the bus stop.", q2: "5" },
      { q1: "Both sides of Salt Lane. The wind comes straight up from the water.", q2: "3" },
      { q1: "Anywhere children wait." },
    ],
  },
];
