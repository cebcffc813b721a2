import type { Talk } from "#prisma/seed/talk.ts";

/** What Eastmere talks about: the ferry, the gulls, the ditches and which way a bench should face. */
export const eastmereTalk: Talk[] = [
  {
    by: "omar",
    daysAgo: 25,
    title: "Why does the last ferry on Saturdays leave before the pictures end?",
    body: "The late film at the Regal ends at 10.20. The last ferry to Ferry Point leaves at 10.15. On weekdays, when there is no late film, it leaves at 10.45.\n\nI have now missed the endings of eleven films. Who sets the timetable, and have they ever been to the cinema?",
    comments: [
      {
        by: "grace",
        daysAgo: 24.7,
        body: "The dog lives. That is the one about the lighthouse. You are welcome.",
        replies: [
          {
            by: "omar",
            daysAgo: 24.6,
            body: "I have worried about that dog since the spring. Thank you.",
          },
        ],
      },
      {
        by: "amina",
        daysAgo: 24.2,
        body: "It is not only the pictures. The restaurants on the harbour send everybody from the Point home before pudding. Half an hour later would be worth real money to us on a Saturday.",
      },
      {
        by: "stuart",
        daysAgo: 23.5,
        body: "I crewed on the ferry for nine years. The 10.15 was for the mail van, which has gone by road since before I retired. Nobody has looked at it again because nobody asked.",
        replies: [
          {
            by: "omar",
            daysAgo: 23.3,
            body: "Then I am asking. Formally. With popcorn on my coat.",
            replies: [
              {
                by: "ines",
                daysAgo: 22.4,
                body: "I have passed this on to the colleague who holds the ferry contract. It comes up for its yearly review soon, so the moment is good. A proper answer will stand here.",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "roger",
    daysAgo: 20,
    title: "Why do the new benches on the promenade face the road?",
    body: "Fourteen new benches, well made, comfortable, with arms to push yourself up by. I commend whoever chose them. Twelve of them face the car park.\n\nThe lake is behind you. One hears it. Is there a reason, or did somebody hold the plan upside down?",
    comments: [
      {
        by: "beatriz",
        daysAgo: 19.7,
        body: "I thought it was so that we could watch for the bus. Then I remembered that there is no bus.",
      },
      {
        by: "trevor",
        daysAgo: 19.4,
        body: "In defence of the council, the wind off the lake takes your hat in February. In summer it is madness, though.",
        replies: [
          {
            by: "roger",
            daysAgo: 19.2,
            body: "A man chooses his hat according to the view, not the view according to his hat.",
            replies: [
              {
                by: "nadia",
                daysAgo: 18.9,
                body: "Seats whose back swings over, like on the old trams? You choose the lake or the car park yourself. My grandfather’s town had them.",
              },
            ],
          },
        ],
      },
      {
        by: "rhodri",
        daysAgo: 18.1,
        body: "Parks team. Nobody held it upside down, but I will not pretend that the reason is a good one: the bolts were already in the ground from the old bins. I am getting a price for turning them.",
      },
    ],
  },
  {
    by: "ifan",
    daysAgo: 17,
    locale: "cy",
    title: "Pryd caiff ffos y Morfa ei chlirio cyn y gaeaf?",
    body: "Mae’r ffos o dan y bont isaf yn llawn cyrs a choed unwaith eto. Y tro diwethaf iddi gael ei gadael fel hyn, daeth y dŵr i mewn i bedwar tŷ a’r capel.\n\nPwy sy’n gyfrifol amdani, y cyngor neu’r ffermwr, a phryd bydd rhywun yn dod?",
    comments: [
      {
        by: "elin",
        daysAgo: 16.8,
        locale: "cy",
        body: "Mae gen i luniau o’r llynedd, a’r dŵr at y trydydd gris. Gallaf eu hanfon at bwy bynnag sydd eu hangen.",
      },
      {
        by: "stuart",
        daysAgo: 16.3,
        body: "If I read this right it is about the ditch at Saltings. The bit above the lower bridge is the farmer’s, below it is the council’s, and the fallen alder lies on the border like a diplomat.",
        replies: [
          {
            by: "ifan",
            daysAgo: 16.1,
            locale: "cy",
            body: "Disgrifiad perffaith. Mae’r wernen wedi bod yn negodi ers dau aeaf.",
          },
        ],
      },
      {
        by: "ines",
        daysAgo: 15.2,
        body: "Highways looks after the part under the bridge. The digger is booked for the first dry week; I will confirm the day here and answer in Welsh as well.",
      },
    ],
  },
  {
    by: "amina",
    daysAgo: 14,
    title: "Can the harbour have bins that gulls cannot open?",
    body: "I run the fish bar by the slipway. The gulls have learned to lift the lids. They work in pairs: one stands on the pedal, one dines. By nine in the morning yesterday’s chips are spread over the whole quay and the visitors photograph it.\n\nOther harbours have bins with a flap and a lock. Could we try two or three?",
    comments: [
      {
        by: "grace",
        daysAgo: 13.8,
        body: "The pedal thing is true. I have it on film. There is a big one with a bad foot who only does the pedal; I call him Management.",
        replies: [
          {
            by: "trevor",
            daysAgo: 13.6,
            body: "Management took a whole pasty from my hand outside the bank. He looked me in the eye.",
          },
        ],
      },
      {
        by: "beatriz",
        daysAgo: 13.1,
        body: "Please also a bin at the ferry steps. There is none from there to the castle, so everything is carried to the harbour or, more often, isn’t.",
      },
      {
        by: "janet",
        daysAgo: 12.3,
        body: "Waste team here. We have six gull-proof bins in the depot that were meant for the car parks. I cannot promise anything today, but I know what I would do with three of them.",
        replies: [
          {
            by: "amina",
            daysAgo: 12.1,
            body: "Free chips for the crew that brings them. I mean it.",
          },
        ],
      },
    ],
  },
  {
    by: "stuart",
    daysAgo: 11,
    title: "Where has the bus shelter at Upper Mere gone?",
    body: "On Thursday there was a stone bus shelter at the top of the hill. On Friday there were four bolts and a view. It stood there for sixty years, it kept the rain off three generations, and it held the only noticeboard in the village.\n\nIs it being mended, or have we lost it?",
    comments: [
      {
        by: "elin",
        daysAgo: 10.7,
        body: "Two men came with a lorry and were very polite about it. They said “unsafe”. They didn’t say more, and I did not think to ask to see a paper.",
      },
      {
        by: "nadia",
        daysAgo: 10.2,
        body: "In Quarry Bank the glass one went the same way and came back after three weeks without the bench. Ask about the bench, in writing.",
        replies: [
          {
            by: "stuart",
            daysAgo: 10,
            body: "This is in writing: we should like the bench. And the noticeboard; the flower club’s list was on it, and Mrs Penhale will not be the last to ask me.",
          },
        ],
      },
      {
        by: "ifan",
        daysAgo: 9.5,
        locale: "cy",
        body: "Mae’r plant yn aros am fws yr ysgol yn y glaw yno bob bore. Byddai pabell yn well na dim, am y tro.",
      },
    ],
  },
];
