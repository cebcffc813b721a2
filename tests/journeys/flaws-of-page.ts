/** Runs in the page: what makes it scroll sideways, and which controls are smaller than 24 by 24. */
export function flawsOfPage(): string[] {
  const flaws: string[] = [];
  const say = (element: Element) => element.outerHTML.slice(0, 120);
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    flaws.push(`is ${scrollWidth} pixels wide: ${wide.slice(0, 3).map(say).join(" ")}`);
  }
  const controls = "button, [role=button], input:not([type=hidden]), select, textarea, summary";
  for (const control of document.querySelectorAll(controls)) {
    const { width, height } = control.getBoundingClientRect();
    const isShown = control.checkVisibility() && !control.closest("[hidden]");
    if (isShown && (width < 24 || height < 24))
      flaws.push(`${Math.round(width)} by ${Math.round(height)} pixels: ${say(control)}`);
  }
  return flaws;
}
