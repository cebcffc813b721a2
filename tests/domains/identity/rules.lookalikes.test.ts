import { expect, test } from "vitest";
import { looksLike, skeletonOf, type TakenNames } from "#app/domains/identity/rules.lookalikes.ts";
import { tidyName } from "#app/domains/identity/rules.ts";
import { eastmere } from "#prisma/seed/eastmere.ts";
import { teams, type TownPlan } from "#prisma/seed/plan.ts";
import { westford } from "#prisma/seed/westford.ts";

const taken: TakenNames = {
  staff: ["Tom Fielding", "Ines Moreau", "Ade Okafor", "Priya Raman", "Bryn Parry", "Audrey Lunn"],
  council: ["Westford", "Highways", "Priffyrdd", "Housing", "Tai", "Moderator", "Approver"],
};

const asStaff = [
  "Tom Fielding",
  "tom fielding",
  "TOM FIELDING",
  "TomFielding",
  "Tom  Fielding",
  "T o m Fielding",
  "Fielding Tom",
  "Tom Fie1ding",
  "Tom FieIding",
  "T0m Fielding",
  "Torn Fielding",
  "Tom.Fielding",
  "Tom_Fielding",
  "Tom-Fielding",
  "Tom Fielding (moderation)",
  "Mr Tom Fielding",
  "Tom Fielding 2",
  "Tоm Fielding",
  "ТОМ FIELDING",
  "Tοm Fielding",
  "Tom​Fielding",
  "Tom­ Fielding",
  "𝐓𝐨𝐦 𝐅𝐢𝐞𝐥𝐝𝐢𝐧𝐠",
  "Ｔｏｍ Ｆｉｅｌｄｉｎｇ",
  "Ⓣⓞⓜ Ⓕⓘⓔⓛⓓⓘⓝⓖ",
  "Tóm Fìelding",
  "Inês Moreau",
  "Ines Мoreau",
  "1nes Moreau",
  "Ines M0reau",
  "Аde Okafor",
  "Ade 0kafor",
  "@de Okafor",
  "Ade Оkаfоr",
  "Pr1ya Raman",
  "Priya Rarnan",
  "Рriya Raman",
  "Priуа Rаmаn",
  "Bryn Рarry",
  "BRYN PARRY",
  "Audrey Lunn!",
  "Audrey Lunn",
  "‮Audrey Lunn",
  "Audrеy Lunn",
  "Αudrey Lunn",
];
const asCouncil = [
  "Westford",
  "westford",
  "WESTF0RD",
  "Wеstford",
  "VVestford",
  "W e s t f o r d",
  "Westford Council",
  "WestfordCouncil",
  "Сouncil",
  "Counci1",
  "C0uncil",
  "The Council",
  "Your council",
  "Cyngor Westford",
  "Cyngor",
  "Highways",
  "Highways Team",
  "Westford Highways",
  "The Housing Department",
  "Priffyrdd",
  "Moderator",
  "M0derator",
  "Site moderator",
  "Administrator",
  "Admin",
  "Westford admin",
  "Staff",
  "Cllr Jones",
  "Councillor Jones",
  "Cynghorydd Jones",
  "Housing Officer",
  "Approver",
];
const asNobody = [
  "Мaria",
  "Pаul Smith",
  "Sοphie",
  "Grαce",
  "Ivаn Petrov",
  "Jоhn",
  "Ann Ѕmith",
  "Шane",
];

test.each(asStaff)("%j could be taken for somebody who works for the council", (name) => {
  expect(looksLike(tidyName(name), taken)).toBe("staff");
});

test.each(asCouncil)("%j could be taken for the council", (name) => {
  expect(looksLike(tidyName(name), taken)).toBe("council");
});

test.each(asNobody)("%j mixes alphabets within a word", (name) => {
  expect(looksLike(tidyName(name), taken)).toBe("letters");
});

test("a name of another council's staff is like any other", () => {
  expect(looksLike("Tom Fielding", { staff: [], council: [] })).toBeNull();
  expect(asStaff.length + asCouncil.length + asNobody.length).toBeGreaterThan(50);
});

const ordinary = [
  "Grace Adeyemi",
  "Omar Haddad",
  "Siân Llywelyn",
  "Gŵyn ap Rhys",
  "Dafydd Wyn Ellis",
  "Ffion Môn",
  "Llŷr Huws",
  "Ieuan",
  "Thomas Fielding",
  "Tom Field",
  "Tom Fielding-Jones",
  "Tommy",
  "Inez Morel",
  "Bryn",
  "Audrey",
  "Ade",
  "Priya",
  "Raman Singh",
  "Mary-Jane O’Neill",
  "Mary O'Brien",
  "Jean-Luc Picard",
  "D’Arcy",
  "J. R. R. Tolkien",
  "Nguyễn Thị Minh",
  "José María Núñez",
  "Zoë",
  "Björk Guðmundsdóttir",
  "Łukasz Żółć",
  "Şerife Çelik",
  "Håkon Ødegård",
  "François",
  "Jürgen Groß",
  "Ștefan",
  "İbrahim",
  "Иван Петров",
  "Мария",
  "Олександр Шевченко",
  "Ђорђе Ћирић",
  "Γιώργος Παπαδόπουλος",
  "Αθηνά",
  "Արամ Խաչատրյան",
  "გიორგი",
  "عمر حداد",
  "فاطمة الزهراء",
  "محمد",
  "דוד כהן",
  "王小明",
  "陳大文",
  "田中さくら",
  "山田 タロウ",
  "김민준",
  "阿明Ken",
  "प्रिया रमन",
  "தமிழ்",
  "ประยุทธ์",
  "မောင်မောင်",
  "አበበ ቢቂላ",
  "সুমন",
  "ਗੁਰਪ੍ਰੀਤ",
  "Rosa Parks",
  "Angry of Millbrook",
  "A neighbour",
  "New resident",
  "Cat lady 42",
  "Westford walker",
  "Grace from Westford",
  "Mod fan",
  "Claire Dale",
  "Stafford Lee",
  "Adminé",
  "Michael Constable",
  "Minnie",
  "Wm. Vaughan",
  "X Æ",
];

test.each(ordinary)("%j is an ordinary name", (name) => {
  expect(looksLike(tidyName(name), taken)).toBeNull();
});

test("sixty names and more are ordinary", () => {
  expect(ordinary.length).toBeGreaterThan(60);
});

test("what looks alike has one skeleton, and nothing is left of what cannot be seen", () => {
  expect(skeletonOf("Αdе 0kаfоr")).toBe(skeletonOf("ade okafor"));
  expect(skeletonOf("...")).toBe("");
});

test.each([westford, eastmere])(
  "nobody in $council.name passes for its officers or itself",
  (town) => {
    const belonging = takenIn(town);
    const residents = town.residents.map(({ name }) => name);
    expect(residents.filter((name) => looksLike(name, belonging) !== null)).toEqual([]);

    const disguised = belonging.staff.flatMap(disguises);
    expect(disguised.length).toBeGreaterThan(50);
    expect(disguised.filter((name) => looksLike(name, belonging) !== "staff")).toEqual([]);
    const posing = belonging.council.flatMap(disguises);
    expect(posing.filter((name) => looksLike(name, belonging) !== "council")).toEqual([]);
    expect(looksLike(town.council.name.replace(" Council", ""), belonging)).toBe("council");
  },
);

function takenIn({ council, officers }: TownPlan): TakenNames {
  return {
    staff: officers.map(({ name }) => name),
    council: [council.name, council.nameCy, ...teams.flatMap(({ name, nameCy }) => [name, nameCy])],
  };
}

/** Ways of writing a name that look much like it. */
function disguises(name: string): string[] {
  const swaps: [string, string][] = [
    ["o", "0"],
    ["a", "а"],
    ["e", "е"],
    ["i", "1"],
    ["m", "rn"],
  ];
  return [
    name,
    name.toUpperCase(),
    name.replaceAll(" ", ""),
    ...swaps.filter(([from]) => name.includes(from)).map(([from, to]) => name.replaceAll(from, to)),
  ];
}
