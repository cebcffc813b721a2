export const cy = {
  "rule-personal-attack": "Dim ymosod ar bobl",
  "rule-personal-attack-says":
    "Dadleuwch â’r hyn y mae pobl yn ei ddweud a’i wneud, nid â phwy ydyn nhw. Byddwn yn cuddio sarhad, bygythiadau a gwawd tuag at berson.",
  "rule-discrimination": "Dim gwahaniaethu",
  "rule-discrimination-says":
    "Byddwn yn cuddio’r hyn sy’n bychanu pobl, neu’n galw am eu trin yn waeth, oherwydd eu hoedran, anabledd, hil, crefydd, rhyw, cyfeiriadedd rhywiol, rhywedd neu o ble y maen nhw’n dod.",
  "rule-personal-data": "Dim manylion preifat neb",
  "rule-personal-data-says":
    "Peidiwch â phostio cyfeiriadau, rhifau ffôn, cyfeiriadau e-bost na manylion preifat eraill, boed yn perthyn i chi neu i rywun arall.",
  "rule-off-topic": "Cadw at y pwnc",
  "rule-off-topic-says":
    "Cadwch at y cwestiwn neu’r ddeiseb ar y dudalen. Byddwn yn cuddio’r hyn nad oes a wnelo ag ef; gallwch ddechrau eich pwnc eich hun bob amser.",
  "rule-repetition": "Ei ddweud unwaith",
  "rule-repetition-says":
    "Mae’r un testun dro ar ôl tro yn gwneud sgwrs yn anodd ei dilyn. Gwnewch eich pwynt unwaith a gadewch i eraill wneud eu pwynt nhw.",
  "rule-advertising": "Dim hysbysebu",
  "rule-advertising-says":
    "Byddwn yn cuddio hysbysebion, ceisiadau am arian a dolenni sydd yno i ddenu pobl i rywle arall.",
  "rule-unlawful": "Dim byd anghyfreithlon",
  "rule-unlawful-says":
    "Byddwn yn cuddio’r hyn y mae’r gyfraith yn ei wahardd, megis annog trosedd, difenwi neu’r hyn a allai ragfarnu achos llys.",

  "signal-many-links": "Mae {found} dolen ynddo.",
  "signal-bare-address": "Mae’n cysylltu â chyfrifiadur heb enw: {found}",
  "signal-short-link": "Mae dolen fer ynddo sy’n cuddio i ble y mae’n arwain: {found}",
  "signal-said-before":
    "{found, plural, one {Postiodd yr un person yr un geiriau unwaith} two {Postiodd yr un person yr un geiriau ddwywaith} few {Postiodd yr un person yr un geiriau deirgwaith} other {Postiodd yr un person yr un geiriau # o weithiau}} yn yr wythnos cynt.",
  "signal-said-by-others":
    "{found, plural, one {Postiwyd yr un geiriau unwaith} two {Postiwyd yr un geiriau ddwywaith} few {Postiwyd yr un geiriau deirgwaith} other {Postiwyd yr un geiriau # o weithiau}} gan bobl eraill yn yr wythnos cynt.",
  "signal-phone-number": "Mae’n edrych fel petai rhif ffôn ynddo: {found}",
  "signal-e-mail-address": "Mae’n edrych fel petai cyfeiriad e-bost preifat ynddo: {found}",
  "signal-home-address": "Mae’n edrych fel petai cyfeiriad cartref ynddo: {found}",
  "signal-national-insurance": "Mae’n edrych fel petai rhif Yswiriant Gwladol ynddo: {found}",
  "signal-bank-account": "Mae’n edrych fel petai manylion banc ynddo: {found}",
  "no-signals":
    "Nid yw’r gwiriadau’n canfod dim yn y geiriau hyn. Mae yma am fod fersiwn gynharach wedi’i dal yn ôl.",

  "kind-petition": "deiseb",
  "kind-question": "cwestiwn",
  "kind-comment": "sylw",
  "kind-answer": "ateb",

  "rules-title": "Rheolau’r tŷ",
  "rules-lead":
    "Mae’r rheolau hyn yn cadw’r sgwrs yn agored i bawb. Caiff testun sy’n torri un ohonynt ei guddio, a dywedir wrth yr awdur pam.",
  "rules-how": "Sut rydym yn penderfynu",
  "rules-checks":
    "Mae gwiriadau syml yn chwilio pob testun am ddolenni, geiriau sy’n cael eu hailadrodd a manylion preifat. Gofyn i rywun edrych yn unig y maen nhw: caiff yr hyn y maen nhw’n ei ganfod ei ddal yn ôl nes i gymedrolwr, sef person, ei ddarllen.",
  "rules-statement":
    "Bydd pwy bynnag a ysgrifennodd destun a guddiwyd yn cael e-bost gyda’r rheol, y rheswm mewn brawddeg, a sut i ddweud ein bod wedi camgymryd.",
  "rules-placeholder": "Yn y drafodaeth bydd nodyn yn aros yn lle’r testun, gyda’r rheol.",

  "queue-title": "Achosion",
  "queue-lead":
    "Testunau y mae’n rhaid i berson edrych arnynt. Yr hyn sydd wedi aros hiraf sydd gyntaf.",
  "queue-show": "Dangos",
  "queue-unclaimed": "Yn aros am rywun",
  "queue-mine": "Fy rhai i",
  "queue-open": "Pob un agored",
  "queue-decided": "Wedi’u penderfynu",
  "queue-none": "Nid oes dim yma ar hyn o bryd.",
  "queue-next": "Rhagor o achosion",
  "queue-first": "Yn ôl at yr achosion cyntaf",
  "case-title": "Achos {number}",
  "case-of": "Achos {number}: {kind}",
  "case-opened": "Yn aros ers {when}",
  "case-by": "Ysgrifennwyd gan {name}",
  "case-by-nobody": "Ysgrifennwyd gan gyn-gyfranogwr",
  "case-signals":
    "{count, plural, =0 {Nid oes gwiriad yn tynnu sylw ato nawr} two {Mae # wiriad yn tynnu sylw ato} other {Mae # gwiriad yn tynnu sylw ato}}",
  "case-decided-on": "Penderfynwyd {when}",
  "state-open": "Yn aros",
  "state-claimed": "Mae {name} yn edrych arno",
  "state-mine": "Rydych chi’n edrych arno",
  "state-publish": "Cyhoeddwyd",
  "state-hide": "Cuddiwyd",
  "case-text": "Y testun",
  "case-text-changed":
    "Mae’r awdur wedi newid y testun ers i’r gwiriadau edrych arno. Y geiriau diweddaraf a welwch chi.",
  "case-written": "Ysgrifennwyd {when}",
  "case-place": "Lle mae’n sefyll",
  "case-why": "Pam mae yma",
  "case-author": "Beth arall y mae’r person hwn wedi’i ysgrifennu",
  "case-history":
    "{visible, plural, =0 {Dim un yn gyhoeddus} other {# yn gyhoeddus}}, {held, plural, =0 {dim un wedi’i ddal yn ôl} one {# wedi’i ddal yn ôl} other {# wedi’u dal yn ôl}}, {hidden, plural, =0 {dim un wedi’i guddio} one {# wedi’i guddio} other {# wedi’u cuddio}}.",
  claim: "Cymryd yr achos hwn",
  "claim-again": "Cadw’r achos hwn am hanner awr arall",
  "claim-lead": "Am hanner awr ni all neb arall ei benderfynu.",
  decide: "Penderfynu",
  outcome: "Beth ddylai ddigwydd i’r testun hwn?",
  "outcome-publish": "Ei gyhoeddi",
  "outcome-publish-hint": "Gall pawb ei ddarllen. Bydd yr awdur yn cael nodyn byr.",
  "outcome-hide": "Ei guddio",
  "outcome-hide-hint": "Dim ond yr awdur all ei ddarllen o hyd. Bydd yn cael eich rheswm.",
  rule: "Pa un o reolau’r tŷ y mae’n ei thorri?",
  "rule-hint": "Dim ond os ydych yn ei guddio.",
  "rule-choose": "Dewiswch reol",
  sentence: "Brawddeg at yr awdur",
  "sentence-hint":
    "Dywedwch beth yn union sy’n torri’r rheol, fel y gall ei ysgrifennu eto hebddo.",
  "decide-button": "Penderfynu a dweud wrth yr awdur",
  "decision-title": "Beth a benderfynwyd",
  "decision-outcome": "Canlyniad",
  "decision-rule": "Rheol y tŷ",
  "decision-when": "Pryd",
  "decision-none": "Nid ysgrifennwyd brawddeg.",
  "outcome-missing": "Dewiswch a ddylid cyhoeddi’r testun ynteu ei guddio",
  "rule-missing": "Dewiswch y rheol y mae’r testun yn ei thorri",
  "sentence-missing": "Ysgrifennwch frawddeg at yr awdur yn dweud pam",
  "sentence-long": "Rhaid i’r frawddeg fod yn 1,000 nod neu lai",

  "statement-hide-title": "Rydym wedi cuddio eich {kind}",
  "statement-publish-title": "Mae eich {kind} bellach yn gyhoeddus",
  "mail-hide-subject": "Rydym wedi cuddio eich {kind} (achos {number})",
  "mail-publish-subject": "Mae eich {kind} bellach yn gyhoeddus",
  "mail-dear": "Annwyl {name}",
  "statement-hide-lead":
    "Penderfynodd un o gymedrolwyr {council} ar {day} fod eich {kind} yn torri un o reolau’r tŷ. Dim ond chi a’r cymedrolwyr all ei ddarllen nawr.",
  "statement-publish-lead":
    "Roeddem wedi dal eich {kind} yn ôl er mwyn edrych arno. Darllenodd un o gymedrolwyr {council} eich testun ar {day}, a gall pawb ei weld nawr.",
  "statement-wrote": "Beth ysgrifennoch chi",
  "statement-rule": "Rheol y tŷ",
  "statement-sentence": "Beth mae’r cymedrolwr yn ei ddweud",
  "statement-how": "Sut y penderfynwyd",
  "statement-checks":
    "Tynnodd gwiriadau awtomatig sylw at eich testun a’i ddal yn ôl. Nid nhw sy’n penderfynu. Yr hyn a welsant:",
  "statement-no-checks": "Ni thynnodd unrhyw wiriad awtomatig sylw at eich testun.",
  "statement-person": "Darllenodd cymedrolwr, sef person, eich testun a phenderfynu.",
  "statement-then": "Beth allwch chi ei wneud",
  "statement-again": "Gallwch ei ysgrifennu eto heb yr hyn sy’n torri’r rheol.",
  "statement-wrong":
    "Os ydych yn credu bod hyn yn anghywir, ysgrifennwch at {contact} gan roi rhif yr achos, {number}. Bydd y cyngor yn edrych arno eto.",
  "statement-wrong-nowhere":
    "Os ydych yn credu bod hyn yn anghywir, cysylltwch â’r cyngor gan roi rhif yr achos, {number}.",
  "statement-read": "Darllen hwn ar y safle",
  "statement-see": "Ei weld lle mae’n sefyll",
  "statement-rules": "Darllen holl reolau’r tŷ",

  "refused-not-moderator": "Dim ond cymedrolwyr all benderfynu ar achosion.",
  "refused-own-text": "Chi ysgrifennodd hwn, felly rhaid i gymedrolwr arall benderfynu.",
  "refused-case-not-found": "Nid oes achos o’r fath.",
  "refused-case-decided": "Mae’r achos hwn eisoes wedi’i benderfynu.",
  "refused-case-taken": "Mae cymedrolwr arall yn edrych ar yr achos hwn.",
  "refused-case-changed":
    "Newidiodd yr achos hwn tra oeddech yn edrych arno. Darllenwch ef eto cyn mynd ymlaen.",
  "refused-not-claimed":
    "Cymerwch yr achos cyn ei benderfynu, fel na fydd neb arall yn gwneud yr un gwaith.",
  "refused-text-changed":
    "Newidiodd yr awdur y testun tra oeddech yn edrych arno, felly ni phenderfynwyd dim. Mae’r testun newydd isod.",
  "refused-reason-missing":
    "Dewiswch y rheol y mae’r testun yn ei thorri ac ysgrifennwch frawddeg yn dweud pam.",
};
