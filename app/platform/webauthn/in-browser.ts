// What pages with passkeys gain where there is script; without it they offer other ways.
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

if (browserSupportsWebAuthn()) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) open(place);
  for (const words of document.querySelectorAll<HTMLElement>("[data-without-passkeys]")) {
    words.hidden = true;
  }
}

/** Shows the form of a place, and has the device asked before it is sent. */
function open(place: HTMLElement): void {
  const form = place.querySelector("form")!;
  const news = place.querySelector<HTMLElement>("[data-passkey-news]")!;
  let isBusy = false;
  place.hidden = false;
  window.addEventListener("pageshow", () => say(""));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    say(place.dataset.waiting);
    void answer().finally(() => (isBusy = false));
  });

  async function answer(): Promise<void> {
    try {
      const reply = await ask(place, field("next")?.value ?? "");
      field("reply")!.value = JSON.stringify(reply);
      form.submit();
    } catch (error) {
      say(sentenceFor(error));
    }
  }

  function field(name: string): HTMLInputElement | null {
    return form.querySelector(`input[name='${name}']`);
  }

  function sentenceFor(error: unknown): string | undefined {
    const { name } = error instanceof Error ? error : {};
    if (name === "InvalidStateError") return place.dataset.known;
    if (name === "NotAllowedError" || name === "AbortError") return place.dataset.cancelled;
    return place.dataset.failed;
  }

  function say(sentence = ""): void {
    news.textContent = sentence;
  }
}

/** Has the server ask, and the device answer. */
async function ask({ dataset }: HTMLElement, next: string) {
  const body = new URLSearchParams({ next });
  const answer = await fetch(dataset.question!, { method: "POST", body });
  if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
  const optionsJSON = await answer.json();
  return dataset.passkey === "make"
    ? startRegistration({ optionsJSON })
    : startAuthentication({ optionsJSON });
}
