export const cy = {
  title: "Hysbysiad a switshis",
  lead: "Dywedwch rywbeth wrth bawb ar bob tudalen, neu gadewch i rannau o’r wefan orffwys tra bo dan lwyth mawr. Mae’n cymryd ychydig eiliadau i ymddangos.",
  saved: "Cadwyd",
  "label-notice": "Hysbysiad yn Saesneg",
  "label-notice-cy": "Hysbysiad yn Gymraeg",
  "hint-notice": "Gadewch y ddau’n wag pan nad oes dim i’w ddweud.",
  "notice-long": "Rhaid i hysbysiad fod yn 300 nod neu lai",
  "notice-half": "Ysgrifennwch yr hysbysiad yn y ddwy iaith, neu yn yr un",
  "label-switches": "Gadewch i’r rhain orffwys",
  "switch-search": "Chwilio deisebau a thrafodaethau",
  "switch-live-counts": "Cyfrif ar y pryd ar dudalen deiseb",
  "switch-starting": "Dechrau deisebau newydd",
  nothing: "Dim",
  save: "Cadw",
  "search-rests":
    "Mae’r chwilio’n gorffwys am y tro, oherwydd bod llawer o bobl yma. Mae popeth arall yn gweithio.",
  "starting-rests":
    "Ni ellir dechrau deisebau newydd am y tro, oherwydd bod llawer o bobl yma. Dewch yn ôl yn nes ymlaen.",

  "status-title": "A yw popeth yn gweithio?",
  "status-well": "Mae popeth yn gweithio.",
  "status-letters": "Mae e-byst yn hwyr: mae’r hynaf wedi bod yn aros ers {moment}.",
  "status-work": "Mae rhai pethau’n cymryd mwy o amser: mae’r hynaf wedi bod yn aros ers {moment}.",
  "status-rests": "Mae’r rhannau hyn yn gorffwys am y tro:",
  "status-asked": "Hyd at {moment}.",
};
