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
  "refused-rule-missing": "Dewiswch y rheol y mae’r testun yn ei thorri.",
  "refused-sentence-missing": "Ysgrifennwch frawddeg at yr awdur yn dweud pam.",
};
