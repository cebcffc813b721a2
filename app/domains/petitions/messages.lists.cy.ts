export const cy = {
  "lists-label": "Deisebau yn ôl yr hyn a ddaeth ohonynt",
  recent: "Y deisebau diweddaraf",
  awaiting_response: "Yn aros am ymateb",
  with_response: "Wedi cael ymateb",
  awaiting_debate: "Yn aros am ddadl",
  debated: "Wedi’u trafod",
  not_debated: "Ni fydd dadl",
  "list-unknown": "Nid oes rhestr “{list}”. Dyma’r deisebau agored.",
};
