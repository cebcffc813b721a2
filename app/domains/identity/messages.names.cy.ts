export const cy = {
  "former-participant": "cyn-gyfranogwr",
  "resident-of": "preswylydd o {area}",
  "resident-somewhere": "preswylydd",
};
