// What pages gain where there is script. Every page works without it.

for (const group of document.querySelectorAll(".govuk-character-count")) countAlong(group);
for (const box of document.querySelectorAll("[data-behaviour='exclusive']")) clearOthers(box);
for (const group of document.querySelectorAll(".govuk-radios")) showWhatIsChosen(group);
for (const field of document.querySelectorAll("[data-only-with]")) askOnlyWith(field);
for (const form of document.querySelectorAll("form")) sendOnce(form);
for (const link of document.querySelectorAll("a[role='button']")) pressWithSpace(link);
for (const count of document.querySelectorAll("[data-live]")) keepCounting(count);
for (const aside of document.querySelectorAll("[data-similar]")) showSimilar(aside);
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

/** Further questions of a choice are there while it is chosen; what was typed into others is cleared. */
function showWhatIsChosen(group) {
  const choices = [...group.querySelectorAll("input[type='radio'][data-aria-controls]")];
  if (choices.length === 0) return;
  for (const choice of choices) {
    choice.setAttribute("aria-controls", choice.dataset.ariaControls);
  }
  group.addEventListener("change", show);
  window.addEventListener("pageshow", show);
  show();

  function show() {
    for (const choice of choices) {
      const more = document.getElementById(choice.dataset.ariaControls);
      more.hidden = !choice.checked;
      if (choice.checked) continue;
      for (const field of more.querySelectorAll("input, select, textarea")) field.value = "";
    }
  }
}

/** A field that is asked only with one choice of another goes, with what was typed, at any other. */
function askOnlyWith(field) {
  const other = (field.form ?? document).querySelector(`[name="${field.dataset.onlyWith}"]`);
  const group = field.closest(".govuk-form-group");
  if (!other || !group) return;
  other.addEventListener("change", show);
  window.addEventListener("pageshow", show);
  show();

  function show() {
    group.hidden = other.value !== field.dataset.onlyValue;
    if (group.hidden) field.value = "";
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

/**
 * Shows how many have signed by now: never more than was counted. It asks every ten seconds while the
 * page is looked at, less often while nothing changes or nobody answers, and not at all once it is over.
 */
function keepCounting(group) {
  const [soon, late] = [10_000, 120_000];
  const part = (name) => group.querySelector(`.petition-count__${name}`);
  const { live, timeZone, asOf } = group.dataset;
  let shownAt = group.dataset.countedAt ?? "";
  let pause = soon;
  let timer = setTimeout(ask, pause);
  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (!document.hidden && pause) timer = setTimeout(ask, 1_000);
  });

  async function ask() {
    const answer = await fetch(live, { credentials: "omit" }).catch(() => null);
    if (answer && [404, 410].includes(answer.status)) return void (pause = 0);
    const count = answer?.ok ? await answer.json().catch(() => null) : null;
    const isNews = count?.as_of && new Date(count.as_of) - new Date(shownAt || 0) >= 1_000;
    if (isNews) show(count);
    pause = isNews ? soon : Math.min(late, pause * (count ? 1.5 : 2));
    if (!document.hidden) timer = setTimeout(ask, pause);
  }

  function show({ signature_count: number, as_of: moment }) {
    const lang = document.documentElement.lang || "en";
    const form = new Intl.PluralRules(lang).select(number);
    const word = `word${form[0].toUpperCase()}${form.slice(1)}`;
    const when = new Intl.DateTimeFormat(`${lang}-GB`, {
      timeZone,
      dateStyle: "long",
      timeStyle: "short",
    }).format(new Date(moment));
    part("number").textContent = number.toLocaleString("en-GB");
    part("label").textContent = group.dataset[word] ?? group.dataset.wordOther;
    part("as-of").textContent = asOf.replace("%", when);
    shownAt = moment;
  }
}

/**
 * Shows what there is already on the words that are being written, whenever their writer pauses. Where
 * nobody answers, what was shown stays: it comes once more before the petition is sent.
 */
function showSimilar(aside) {
  const { similar, telling } = aside.dataset;
  const form = aside.closest("form");
  const typed = (name) => form.elements[name].value;
  let pause;
  let asked;
  form.addEventListener("input", later);
  if (aside.childElementCount === 0) later();

  function later() {
    clearTimeout(pause);
    pause = setTimeout(ask, 600);
  }

  async function ask() {
    asked?.abort();
    if (typed("title").trim().length < Number(telling)) return show("");
    asked = new AbortController();
    const { signal } = asked;
    const body = new URLSearchParams(
      ["title", "background", "details"].map((name) => [name, typed(name)]),
    );
    const asking = fetch(similar, { method: "POST", body, credentials: "omit", signal });
    const answer = await asking.catch(() => null);
    if (answer?.status === 429) form.removeEventListener("input", later);
    const html = answer?.ok ? await answer.text().catch(() => null) : null;
    if (html !== null && !signal.aborted) show(html);
  }

  function show(html) {
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    // The same is not read out again, and nobody loses the place where they are reading.
    if (fresh.innerHTML === aside.innerHTML || aside.matches(":focus-within")) return;
    aside.replaceChildren(fresh.content);
  }
}
