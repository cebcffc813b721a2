import { catalogue } from "#app/platform/i18n/translator.ts";
import { cy } from "#app/ui/messages.cy.ts";

export const en = {
  back: "Back",
  breadcrumb: "Breadcrumb",
  charactersAtLimit: "You have 0 characters remaining",
  charactersOverLimitOne: "You have %'{count}' character too many",
  charactersOverLimitOther: "You have %'{count}' characters too many",
  charactersUnderLimitOne: "You have %'{count}' character remaining",
  charactersUnderLimitOther: "You have %'{count}' characters remaining",
  characterLimit: "You can enter up to {limit} characters",
  contents: "Contents",
  day: "Day",
  error: "Error",
  important: "Important",
  language: "Language",
  menu: "Menu",
  month: "Month",
  next: "Next",
  nextHidden: " page",
  oldPage:
    "This page may be a little out of date: parts of our service cannot be reached at the moment. Nothing is lost.",
  page: "Page {number}",
  pagination: "Pagination",
  previous: "Previous",
  previousHidden: " page",
  problem: "There is a problem",
  serviceInformation: "Service information",
  signIn: "Sign in",
  signOut: "Sign out",
  signedInAs: "Signed in as",
  skip: "Skip to main content",
  success: "Success",
  supportLinks: "Support links",
  warning: "Warning",
  wordLimit: "You can enter up to {limit} words",
  wordsAtLimit: "You have 0 words remaining",
  wordsOverLimitOne: "You have %'{count}' word too many",
  wordsOverLimitOther: "You have %'{count}' words too many",
  wordsUnderLimitOne: "You have %'{count}' word remaining",
  wordsUnderLimitOther: "You have %'{count}' words remaining",
  year: "Year",
};

/** The fixed words of the interface itself, in every language. */
export const messages = catalogue({ en, cy });
