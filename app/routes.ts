import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of a council's site. A page and the form that is sent to it are one noun. */
export default [
  index("routes/public/home.tsx"),
  route("brand.css", "routes/public/brand-css.ts"),
  route("house-rules", "routes/public/house-rules.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("cookies", "routes/public/cookies.tsx"),

  route("petitions", "routes/public/petitions/list.tsx"),
  route("petitions/:number", "routes/public/petitions/page.tsx"),
  route("petitions/:number/signatures", "routes/public/petitions/sign.tsx", { id: "signatures" }),
  route("petitions/:number/signatures/new", "routes/public/petitions/sign.tsx"),
  route("petitions/:number/signatures/sent", "routes/public/petitions/sent.tsx"),
  route("signatures/:id/confirmation", "routes/public/signatures/confirmation.tsx"),
  route("signatures/:id/confirmed", "routes/public/signatures/confirmed.tsx"),

  route("consultations", "routes/public/consultations/list.tsx"),
  route("consultations/:number", "routes/public/consultations/page.tsx"),
  route("consultations/:number/responses", "routes/public/consultations/send.tsx"),
  route("consultations/:number/responses/new", "routes/public/consultations/answer.tsx"),
  route("consultations/:number/responses/check", "routes/public/consultations/check.tsx"),
  route("consultations/:number/responses/:reference", "routes/public/consultations/receipt.tsx"),

  route("threads", "routes/public/threads/list.tsx"),
  route("threads/new", "routes/public/threads/ask.tsx"),
  route("threads/:number", "routes/public/threads/thread.tsx"),
  route("threads/:number/edit", "routes/public/threads/edit.tsx"),
  route("threads/:number/revisions", "routes/public/threads/revisions.tsx"),
  route("threads/:number/subscription", "routes/public/threads/subscription.ts"),
  route("threads/:number/subscription/end", "routes/public/threads/subscription-end.ts"),
  route("threads/:number/comments/new", "routes/public/threads/new-comment.tsx"),
  route("threads/:number/comments/:comment", "routes/public/threads/comment.tsx"),
  route("threads/:number/comments/:comment/edit", "routes/public/threads/edit-comment.tsx"),
  route(
    "threads/:number/comments/:comment/revisions",
    "routes/public/threads/comment-revisions.tsx",
  ),

  route("sign-in", "routes/public/sign-in/ask.tsx"),
  route("sign-in/code", "routes/public/sign-in/code.tsx"),
  route("sign-in/links/:token", "routes/public/sign-in/link.tsx"),
  route("sign-out", "routes/account/sign-out.ts"),
  route("account", "routes/account/account.tsx"),
  route("account/edit", "routes/account/edit.tsx"),
  route("account/decisions/:case", "routes/account/decision.tsx"),
  route("account/devices/:device/sign-out", "routes/account/device-sign-out.ts"),
  route("account/subscriptions", "routes/account/subscriptions.tsx"),
  route("unsubscribe/:token", "routes/account/unsubscribe.tsx"),

  route("staff", "routes/staff/front.tsx"),
  route("staff/cases", "routes/staff/cases/list.tsx"),
  route("staff/cases/:case", "routes/staff/cases/case.tsx"),
  route("staff/cases/:case/claim", "routes/staff/cases/claim.tsx"),
  route("staff/cases/:case/decision", "routes/staff/cases/decision.tsx"),
  route("staff/consultations", "routes/staff/consultations/list.tsx"),
  route("staff/consultations/:number", "routes/staff/consultations/results.tsx"),
  route("staff/consultations/:number/responses.csv", "routes/staff/consultations/responses-csv.ts"),
  route("staff/threads", "routes/staff/threads/list.tsx"),
  route("staff/threads/:number/answers/new", "routes/staff/threads/new-answer.tsx"),
  route("staff/threads/:number/answers/preview", "routes/staff/threads/preview-answer.tsx"),

  route("dev/sign-in", "routes/dev/sign-in.tsx"),
  route("dev/mail", "routes/dev/mail.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
