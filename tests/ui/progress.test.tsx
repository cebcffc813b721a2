import { expect, test } from "vitest";
import { Progress } from "#app/ui/progress.tsx";
import { markupOf } from "#tests/support/fixtures.ts";

test("the bar is labelled and is full, not broken, beyond its goal", () => {
  expect(markupOf(<Progress value={612} max={500} label="612 signatures" />)).toBe(
    '<label class="progress"><span class="progress__label">612 signatures</span>' +
      '<progress class="progress__bar" value="500" max="500"></progress></label>',
  );
});
