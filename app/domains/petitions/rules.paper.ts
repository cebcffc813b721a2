/** What a scan may be, and what it is called when it is taken home. */
export const scanTypes: Record<string, string> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
};

/** How large a scan may be, in bytes. */
export const largestScan = 10 * 1024 * 1024;

/** How many lines the sheets of one batch may have. */
export const mostLines = 10_000;

/** What was counted on sheets: lines with something on them, and of these the void ones. */
export interface SheetCount {
  lines: number;
  void: number;
}

/** Whether two officers counted the same. */
export function isAgreed(one: SheetCount, other: SheetCount): boolean {
  return one.lines === other.lines && one.void === other.void;
}
