// What pages gain where there is script. Every page works without it.

for (const group of document.querySelectorAll(".govuk-character-count")) countAlong(group);
for (const box of document.querySelectorAll("[data-behaviour='exclusive']")) clearOthers(box);
for (const form of document.querySelectorAll("form")) sendOnce(form);
for (const link of document.querySelectorAll("a[role='button']")) pressWithSpace(link);
focusNews();

/** Says how much may still be written, on the screen at once and aloud after a pause. */
function countAlong(group) {
  const { maxlength, maxwords, threshold = "0", countType } = group.dataset;
  const box = group.querySelector(".govuk-js-character-count");
  const limit = Number(maxwords ?? maxlength);
  const type = countType ?? (maxwords ? "words" : "length");
  const limitText = group.querySelector(".govuk-character-count__message");
  if (!box || !limit || !limitText || !sentence(group, type, limit)) return;

  const seen = limitText.cloneNode(false);
  seen.removeAttribute("id");
  seen.setAttribute("aria-hidden", "true");
  const heard = document.createElement("div");
  heard.className = "govuk-visually-hidden";
  heard.setAttribute("aria-live", "polite");
  limitText.after(seen, heard);
  limitText.classList.add("govuk-visually-hidden");

  let pause;
  box.addEventListener("input", () => {
    show();
    clearTimeout(pause);
    pause = setTimeout(() => (heard.textContent = seen.hidden ? "" : seen.textContent), 1000);
  });
  window.addEventListener("pageshow", show);
  show();

  function show() {
    const left = limit - measure(box.value, type);
    seen.textContent = sentence(group, type, left);
    seen.hidden = limit - left < (limit * Number(threshold)) / 100;
    seen.classList.toggle("govuk-error-message", left < 0);
    seen.classList.toggle("govuk-hint", left >= 0);
    box.classList.toggle(
      "govuk-textarea--error",
      left < 0 || group.matches(".govuk-form-group--error"),
    );
  }
}

function measure(text, type) {
  if (type === "words") return text.match(/\S+/g)?.length ?? 0;
  if (type === "characters" && Intl.Segmenter)
    return [...new Intl.Segmenter().segment(text)].length;
  return text.length;
}

/** The sentence for a number in the language of the page, from the attributes of the group. */
function sentence(group, type, left) {
  const unit = type === "words" ? "words" : "characters";
  const say = (key) => group.getAttribute(`data-i18n.${unit}-${key}`);
  if (left === 0) return say("at-limit");
  const way = left < 0 ? "over-limit" : "under-limit";
  const count = Math.abs(left);
  const { lang } = document.documentElement;
  const rule = new Intl.PluralRules(lang || "en").select(count);
  const words = say(`${way}.${rule}`) ?? say(`${way}.other`);
  return words?.replace("%{count}", count.toLocaleString(lang || "en"));
}

/** Ticking “none of these” unticks the others, and the other way round. */
function clearOthers(box) {
  const boxes = box.closest(".govuk-checkboxes").querySelectorAll("input[type='checkbox']");
  for (const changed of boxes) {
    changed.addEventListener("change", () => {
      if (!changed.checked) return;
      for (const other of boxes) {
        if (changed === box ? other !== box : other === box) other.checked = false;
      }
    });
  }
}

/** A form whose button asks for it is sent once, however often the button is pressed. */
function sendOnce(form) {
  if (!form.querySelector("[data-prevent-double-click='true']")) return;
  let sentAt = -Infinity;
  form.addEventListener("submit", (event) => {
    if (event.timeStamp - sentAt < 1000) event.preventDefault();
    else sentAt = event.timeStamp;
  });
}

/** What is announced as a button can be pressed like one: with the space bar too. */
function pressWithSpace(link) {
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
}

/** Brings people to what went wrong, or to what has just been done. */
function focusNews() {
  const news =
    document.querySelector(".govuk-error-summary") ??
    document.querySelector(".govuk-notification-banner[role='alert']");
  if (!news || news.dataset.disableAutoFocus === "true") return;
  news.setAttribute("tabindex", "-1");
  news.addEventListener("blur", () => news.removeAttribute("tabindex"), { once: true });
  news.focus();
}
