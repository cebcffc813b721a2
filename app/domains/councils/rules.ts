/** The least contrast between small text and its ground (WCAG 2.2, success criterion 1.4.3). */
export const readableContrast = 4.5;

/** How much two colours (`#rrggbb`) stand out from each other, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// The shape of British postcodes (BS 7666): area, district, a space, sector, two letters.
const postcodeShape = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/;

/** A postcode as it is written on envelopes, `WZ1 1AA`, from however somebody typed it. */
export function tidyPostcode(text: string): string | null {
  const parts = postcodeShape.exec(
    text
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\s.-]/g, ""),
  );
  return parts ? `${parts[1]} ${parts[2]}` : null;
}

/** Whether the council works on a calendar day (`2026-12-25`). */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = asDate(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The calendar day that lies so many working days after another; the first day itself is not counted. */
export function addWorkingDays(day: string, count: number, holidays: ReadonlySet<string>): string {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = nextDay(reached);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

function nextDay(day: string): string {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The names of the settings in which a council differs from the defaults. */
export function differences<Shape extends object>(
  settings: Shape,
  defaults: Shape,
): (keyof Shape)[] {
  const names = Object.keys(settings) as (keyof Shape)[];
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return names.filter((name) => !isSame(settings[name], defaults[name]));
}
