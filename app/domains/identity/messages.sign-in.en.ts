import { cy } from "#app/domains/identity/messages.sign-in.cy.ts";
import { catalogue } from "#app/platform/i18n/translator.ts";

export const en = {
  "staff-door-title": "Sign in as staff",
  "staff-door-lead": "This is the way in for people who work for {council}.",
  "staff-door-directory": "Sign in with your council account",
  "staff-door-directory-hint":
    "You go to your council’s own sign-in page and come back here. We never see your password.",
  "staff-door-password": "Use your password",
  "staff-door-password-hint":
    "For when the usual way is not there. You need your authenticator app as well.",
  "staff-door-none":
    "No way in is switched on. Ask whoever runs this service for you to switch one on.",
  "staff-door-resident": "Not staff? Sign in as a resident",
  "staff-door-demo": "Try the demonstration: step into somebody’s shoes",
  "work-for-council": "Do you work for the council? Sign in as staff",

  "directory-going-title": "You are on your way to your council’s sign-in page",
  "directory-going": "If nothing happens within a few seconds, follow this link.",
  "directory-going-link": "Go to your council’s sign-in page",
  "directory-failed-title": "You are not signed in",
  "directory-again": "Try again",
  "refused-directory-off": "Signing in with a council account is not switched on here.",
  "refused-directory-away":
    "Your council’s sign-in service does not answer just now. Nothing is wrong with your account. Try again in a few minutes.",
  "refused-directory-setup":
    "Your council’s sign-in service and this site do not fit together: something in the settings is not right. Tell an administrator of this site.",
  "refused-directory-cancelled":
    "You did not finish signing in on your council’s sign-in page. Nothing has happened.",
  "refused-directory-over":
    "That sign-in is over: it was used, it took more than a quarter of an hour, or it began in another browser. Start again.",
  "refused-directory-wrong":
    "What came back from your council’s sign-in service cannot be believed, so nobody was signed in. Start again; if this happens twice, tell an administrator of this site.",
  "refused-no-duties":
    "Your council knows you, but you have no work on this site. If you should have, ask your line manager or an administrator of this site: your account has to be in one of the groups that give a role here.",
  "refused-officer-left":
    "Your access to this site was ended. If that is wrong, ask an administrator of this site to invite you again.",
  "refused-address-unproven":
    "Your council’s sign-in service does not confirm your e-mail address, so we cannot be sure who you are. Ask an administrator of this site to look at the sign-in settings.",
  "refused-resident-address":
    "Your e-mail address belongs to a resident’s account on this site, and one address can only be one person. Sign in as a resident and delete that account, then come back here.",
  "refused-other-account":
    "Your e-mail address belongs to another council account here, perhaps of somebody who had it before you. Ask an administrator of this site.",
  "refused-sign-in-first":
    "The account here with your e-mail address is not connected with this council account, and for its protection that does not happen by itself. If it is yours, sign in another way first and connect your council account on the page “How you sign in” of your account. If you have no other way, ask an administrator of this site to remove you from the staff and invite you again.",

  "settings-title": "How people sign in",
  "settings-lead": "These settings hold for everybody on the site of {council}, at once.",
  "settings-saved": "The settings are saved.",
  "settings-read-only": "You can read these settings. Only administrators can change them.",
  "settings-differ": "What differs from the usual settings",
  "settings-differ-none": "Nothing: everything is as it usually is.",
  "differs-way": "{way}: {own, select, on {switched on} other {switched off}}",
  "differs-directory": "A directory is connected: {issuer}",
  "differs-session":
    "{who}: {idle} without doing anything and {absolute} at most (usually {usualIdle} and {usualAbsolute})",
  minutes: "{count, plural, one {# minute} other {# minutes}}",
  hours: "{count, plural, one {# hour} other {# hours}}",
  days: "{count, plural, one {# day} other {# days}}",
  "settings-ways": "Ways in for staff",
  "settings-ways-hint": "Residents always sign in by e-mail, or with a passkey of their own.",
  "way-directory": "Council account (the directory below)",
  "way-passkey": "Passkey",
  "way-password": "Password with an authenticator app",
  "settings-directory": "The council’s directory",
  "settings-redirect": "Enter this address in the directory as the redirect address:",
  "settings-issuer": "Issuer",
  "settings-issuer-hint":
    "The address under which the directory is known, for example https://login.microsoftonline.com/<tenant id>/v2.0. Leave it empty to disconnect the directory.",
  "settings-client": "Client ID",
  "settings-secret": "Client secret",
  "settings-secret-kept":
    "A secret is kept; it is never shown. Leave this empty to go on using it. For another issuer it has to be entered anew.",
  "settings-secret-none": "No secret is kept yet.",
  "settings-claim": "Name of the claim that holds the groups",
  "settings-domains": "E-mail domains that the directory answers for",
  "settings-domains-hint":
    "One a line, such as westford.gov.uk. For these the directory’s word is enough, even where it does not say that an address was checked.",
  "settings-groups": "Which group gives which role",
  "settings-groups-hint":
    "At each sign-in people get the roles of their groups, and lose those whose group they have left. Empty the group to remove a line; save to get more empty lines.",
  "groups-group": "Group in the directory",
  "groups-role": "Role here",
  "groups-draft": "Drafts only",
  "groups-team": "Team",
  "groups-line": "{what}, line {number}",
  "groups-no-role": "Choose a role",
  "groups-no-team": "No team",
  "settings-sessions": "How long people stay signed in",
  "sessions-who": "Role",
  "sessions-idle": "Minutes without doing anything",
  "sessions-absolute": "Hours at most",
  "sessions-of": "{what}: {who}",
  "sessions-hint": "Whoever holds several roles is held to the strictest limit among them.",
  "sessions-resident-idle": "Residents: days without a visit",
  "sessions-resident-absolute": "Residents: days at most",
  "settings-save": "Save",

  "issuer-wrong":
    "Enter an address that begins with https:// and leads to a host on the internet, without a user name",
  "issuer-long": "The issuer can have up to 500 characters",
  "client-missing": "Enter the client ID that the directory gave this site",
  "client-long": "The client ID can have up to 200 characters",
  "secret-long": "The secret can have up to 1,000 characters",
  "claim-wrong": "Enter the name of a claim, such as groups",
  "domain-wrong": "Enter domains such as westford.gov.uk, one a line and 20 at most",
  "way-wrong": "Choose ways from the list",
  "group-long": "The name or ID of a group can have up to 200 characters",
  "group-role-missing": "Choose the role that this group gives",
  "group-draft-wrong": "Only answering officers can be limited to drafts",
  "group-too-many": "There can be up to 90 lines",
  "idle-wrong": "Enter a whole number of minutes from 5 to 1,440",
  "absolute-wrong": "Enter a whole number of hours from 1 to 168",
  "idle-days-wrong": "Enter a whole number of days from 1 to 90",
  "absolute-days-wrong": "Enter a whole number of days from 1 to 365",
  "version-wrong": "Open the page again, and make your change once more",
  "refused-secret-missing": "Enter the client secret that this directory gave this site",
  "refused-directory-missing": "Enter the issuer, or switch off signing in with a council account",
  "refused-directory-silent":
    "No directory answers under this issuer. Check the address; if it is right, the directory may be away.",
  "refused-no-such-team": "Choose teams from the list",
  "refused-last-way": "Leave at least one way in for staff switched on",
  "refused-no-administrator-left":
    "Nothing was saved: after this change no administrator could sign in. Give an administrator another way in first.",
  "refused-settings-changed":
    "Somebody else changed the settings in the meantime. Open the page again, and make your change once more.",
};

/** Every sentence about the ways in for staff, in every language. */
export const messages = catalogue({ en, cy });
