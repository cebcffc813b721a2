import type { Talk } from "#prisma/seed/talk.ts";

/** What Westford talks about: the weir, the lights on the common, a chimney and, always, the bridge. */
export const westfordTalk: Talk[] = [
  {
    by: "grace",
    daysAgo: 26,
    title: "When will the footbridge at Fuller’s Weir open again?",
    body: "The footbridge between Millbrook and Weir Side has been fenced off since a barge caught the handrail. The sign says “a short while”. My two walk to school over it; the way round by the ring road takes us twenty-five minutes instead of eight, most of it beside lorries.\n\nI don’t mind waiting if I know for how long. Is there a date, and could somebody at least put it on the sign?",
    comments: [
      {
        by: "lucia",
        daysAgo: 25.6,
        body: "Same on the Weir Side end. The café at the lock says it has lost half its mornings since the fence went up.",
        replies: [
          {
            by: "omar",
            daysAgo: 25.1,
            body: "Can confirm, and I am a large part of that half. Without the bridge I go past the other bakery, and I am weak.",
          },
        ],
      },
      {
        by: "peter",
        daysAgo: 24.8,
        body: "I used to inspect bridges for a living, not this one. From the bank the handrail is bent but the deck looks sound. What takes time is usually the bearings: somebody has to get under there with a boat when the river is low.",
        replies: [
          {
            by: "grace",
            daysAgo: 24.5,
            body: "That is the first explanation anybody has given me. Thank you. If that were on the sign I would have stopped grumbling in week one.",
            replies: [
              {
                by: "peter",
                daysAgo: 24.3,
                body: "It would have to be a large sign.",
              },
              {
                by: "ines",
                daysAgo: 23.4,
                body: "I work in Highways and I have read this thread out in our Monday meeting. The boat is booked. You will get a proper answer here, with a date, as soon as the survey is on my desk.",
              },
            ],
          },
        ],
      },
      {
        by: "jerome",
        daysAgo: 22.9,
        body: "Until then, could the ring road crossing give people longer than a sprint? It is red again before a pushchair has reached the island.",
      },
    ],
  },
  {
    by: "kofi",
    daysAgo: 21,
    title: "Why do the lights on the North Common path go off at half past nine?",
    body: "I finish at the sorting office at ten. The path lights across the common go off at 9.30 on the dot, so for four hundred metres I walk by the torch on my phone. The road around the common is lit all night for nobody.\n\nWho decided the time, and can it be changed?",
    comments: [
      {
        by: "wendy",
        daysAgo: 20.7,
        body: "Please be careful what you wish for. There are bats along the lime avenue and they will not cross a lit path. The count fell by a third the summer the lights stayed on for the festival.",
        replies: [
          {
            by: "kofi",
            daysAgo: 20.5,
            body: "I have nothing against bats. I would have something against a broken ankle. Is there no light that works for both of us?",
            replies: [
              {
                by: "mei",
                daysAgo: 20.2,
                body: "There is: low amber lights on posts at knee height, dimmed until somebody walks past. The nature reserve at Heron Marsh has three of them by the gate. Go and see them after dark, they are rather lovely.",
              },
              {
                by: "wendy",
                daysAgo: 19.8,
                body: "I would put my name to knee-high amber. So would the bats, if somebody drew up the form.",
              },
            ],
          },
        ],
      },
      {
        by: "hannah",
        daysAgo: 19.1,
        body: "My daughter comes home that way from swimming at 9.45 and rings me until she is across. A quarter of an hour more would already help.",
      },
      {
        by: "sunita",
        daysAgo: 18.2,
        body: "From the parks team: the time was set when the leisure centre still closed at nine. It now closes at ten, so the question is more than fair. We are looking at what the amber posts would cost.",
      },
    ],
  },
  {
    by: "farah",
    daysAgo: 18,
    title: "Could the market bins be emptied before eight on Saturdays?",
    body: "I sell cheese on the square. On Saturdays the lorry comes at a quarter to ten, in the middle of the first rush, and reverses beeping through forty people with baskets. Customers hold their noses, and it is not because of my Stilton.\n\nEverything is set up by 7.30. Couldn’t the round begin with us?",
    comments: [
      {
        by: "omar",
        daysAgo: 17.6,
        body: "As somebody who lives above the square: before eight, yes, before seven, please no.",
      },
      {
        by: "peter",
        daysAgo: 17.2,
        body: "It used to be 7.15, for years. It changed when the depot moved out to Stanbridge and the round was turned back to front. Turning it front to back again must be possible.",
        replies: [
          {
            by: "marek",
            daysAgo: 16.4,
            body: "It is possible, but then the flats at Tannery Row come last and their bins overflow by noon. We are testing a second small lorry for the middle of town; I will say here how it goes.",
            replies: [
              {
                by: "jerome",
                daysAgo: 16.1,
                body: "Tannery Row here. Thank you for thinking of us before somebody else’s nose.",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: "wendy",
    daysAgo: 15,
    title: "Is the bird hide at Heron Marsh coming back after the fire?",
    body: "The hide by the second lagoon burned down and the ruin has been taken away. We understand it was nobody’s fault but a disposable barbecue’s. The volunteers have raised £2,140 and have a joiner who will build one for the cost of the timber.\n\nWhat do we need from the council before we may begin?",
    comments: [
      {
        by: "mei",
        daysAgo: 14.7,
        body: "I learned the difference between a bittern and a piece of reed in that hide. It took two years. Count me in for carrying planks.",
      },
      {
        by: "kofi",
        daysAgo: 14.2,
        body: "Could it have a ramp this time? My father-in-law loves the marsh and has only ever seen the outside of the hide.",
        replies: [
          {
            by: "wendy",
            daysAgo: 14,
            body: "Yes! The new drawings have a ramp, and a low window for wheelchairs and for people under seven.",
          },
        ],
      },
      {
        by: "dafydd",
        daysAgo: 13.6,
        body: "Build it of something other than kindling, perhaps. The reserve over in Larkhill has one of recycled plastic planks. Ugly for a year, then the moss comes.",
      },
    ],
  },
  {
    by: "dafydd",
    daysAgo: 12,
    locale: "cy",
    title: "Pam mae’r arwyddion newydd yn Larkhill yn uniaith Saesneg?",
    body: "Codwyd chwe arwydd newydd ar hyd Heol y Bryn yr wythnos diwethaf. Roedd yr hen rai yn ddwyieithog; mae’r rhai newydd yn Saesneg yn unig. Mae polisi’r cyngor ei hun yn dweud y dylai pob arwydd newydd fod yn y ddwy iaith.\n\nAi camgymeriad oedd hyn, a phryd caiff ei gywiro?",
    comments: [
      {
        by: "megan",
        daysAgo: 11.7,
        locale: "cy",
        body: "Yr un peth yn Stanbridge, wrth yr ysgol o bopeth. Mae’r plant wedi sylwi cyn y cyngor.",
      },
      {
        by: "hannah",
        daysAgo: 11.3,
        body: "I don’t speak Welsh but I read this with the help of my neighbour, and I agree. The old signs were how I learned that Larkhill means the hill of the lark. (I know. I felt silly too.)",
        replies: [
          {
            by: "dafydd",
            daysAgo: 11,
            locale: "cy",
            body: "Diolch, Hannah! Bryn yr Ehedydd: dyna enw gwell na’r un Saesneg hyd yn oed.",
          },
        ],
      },
      {
        by: "ines",
        daysAgo: 10.2,
        body: "These were ordered from the wrong list, and that was our mistake. I am finding out how quickly the supplier can replace them, and an answer in both languages will follow here.",
      },
    ],
  },
  {
    by: "jerome",
    daysAgo: 9,
    title: "What happens to the tannery chimney now that the flats are approved?",
    body: "The plans for the old tannery show forty-two flats, a courtyard and something called a “heritage feature”, which on the drawing is about three metres tall. The chimney is thirty-one. Does anybody know whether it stays?",
    comments: [
      {
        by: "peter",
        daysAgo: 8.8,
        body: "It is on the local list but not the national one, so it has friends but no bodyguard. Condition 14 of the permission says its fate is “to be agreed”. I would like to know with whom.",
        replies: [
          {
            by: "jerome",
            daysAgo: 8.6,
            body: "With us, I should have thought. My grandmother set her clock by its whistle.",
          },
        ],
      },
      {
        by: "mei",
        daysAgo: 8.1,
        body: "Swifts nest in the top. Whoever wants to touch it has to wait until they have gone, and they come back to the same brick every year.",
      },
      {
        by: "lucia",
        daysAgo: 7.7,
        body: "An unpopular view: it leans, it sheds bricks on the towpath, and forty-two families could have homes. Keep the bottom ten metres, put the story on a plaque and make room.",
        replies: [
          {
            by: "omar",
            daysAgo: 7.5,
            body: "Not so unpopular. I like the chimney and I also like my cousins, who have been on the list for a flat for three years.",
            replies: [
              {
                by: "jerome",
                daysAgo: 7.3,
                body: "I want both. The flats are already drawn around it. Nobody is choosing between a family and a chimney here, only between a careful builder and a cheap one.",
              },
            ],
          },
        ],
      },
    ],
  },
];
