/** Countries and territories by the two letters of ISO 3166-1; browsers and servers know their names. */
export const countryCodes: ReadonlySet<string> = new Set(
  (
    "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW " +
    "BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES " +
    "ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL " +
    "IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY " +
    "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR " +
    "NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK " +
    "SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ " +
    "VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
  ).split(" "),
);

/** All countries by their names in a language; the United Kingdom, from which most sign, comes first. */
export function countriesIn(locale: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale, "en"], { type: "region" });
  const all = [...countryCodes].map((code) => ({ code, name: names.of(code) ?? code }));
  const { compare } = new Intl.Collator(locale);
  const [home, abroad] = [all.filter(isHome), all.filter((one) => !isHome(one))];
  return [...home, ...abroad.toSorted((one, other) => compare(one.name, other.name))];
}

/** What a country is called in a language. */
export function countryIn(locale: string, code: string): string {
  const names = new Intl.DisplayNames([locale, "en"], { type: "region" });
  return countryCodes.has(code) ? (names.of(code) ?? code) : code;
}

function isHome({ code }: { code: string }): boolean {
  return code === "GB";
}
