import { rememberMissed as rememberConsultations } from "#app/domains/consultations/jobs/remember-missed.server.ts";
import { sendReceipt } from "#app/domains/consultations/jobs/send-receipt.server.ts";
import { rememberMissedJob } from "#app/domains/contributions/jobs/remember-missed.server.ts";
import { rememberOrForget } from "#app/domains/contributions/jobs/remember-or-forget.server.ts";
import { rememberRevised } from "#app/domains/contributions/jobs/remember-revised.server.ts";
import { rememberWritten } from "#app/domains/contributions/jobs/remember-written.server.ts";
import { renewPages } from "#app/domains/contributions/jobs/renew-pages.server.ts";
import { followVisibility } from "#app/domains/discussions/jobs/follow-visibility.server.ts";
import { markAnswered } from "#app/domains/discussions/jobs/mark-answered.server.ts";
import { renewList } from "#app/domains/discussions/jobs/renew-list.server.ts";
import { endGrants } from "#app/domains/identity/jobs/end-grants.server.ts";
import { forgetOldSignIns } from "#app/domains/identity/jobs/forget-old-sign-ins.server.ts";
import { tellAuthor } from "#app/domains/moderation/jobs/tell-author.server.ts";
import { followOwnThread } from "#app/domains/notifications/jobs/follow-own-thread.server.ts";
import { forgetReader } from "#app/domains/notifications/jobs/forget-reader.server.ts";
import { recordAnswer } from "#app/domains/notifications/jobs/record-answer.server.ts";
import { recordComment } from "#app/domains/notifications/jobs/record-comment.server.ts";
import { sendDigests } from "#app/domains/notifications/jobs/send-digests.server.ts";
import { askForConfirmation } from "#app/domains/petitions/jobs/ask-for-confirmation.server.ts";
import { askMissed } from "#app/domains/petitions/jobs/ask-missed.server.ts";
import { askSponsor } from "#app/domains/petitions/jobs/ask-sponsor.server.ts";
import { closeDueJob } from "#app/domains/petitions/jobs/close-due.server.ts";
import { closeForElectionJob } from "#app/domains/petitions/jobs/close-for-election.server.ts";
import { countMissedJob } from "#app/domains/petitions/jobs/count-missed.server.ts";
import { countSignaturesJob } from "#app/domains/petitions/jobs/count-signatures.server.ts";
import { findMiscounted } from "#app/domains/petitions/jobs/find-miscounted.server.ts";
import { giveUpUnsent } from "#app/domains/petitions/jobs/give-up-unsent.server.ts";
import { holdMeetings } from "#app/domains/petitions/jobs/hold-meetings.server.ts";
import { moveDeadlinesJob } from "#app/domains/petitions/jobs/move-deadlines.server.ts";
import { recountPetitionJob } from "#app/domains/petitions/jobs/recount-petition.server.ts";
import { sendSliceJob } from "#app/domains/petitions/jobs/send-slice.server.ts";
import { tellOfDecision } from "#app/domains/petitions/jobs/tell-of-decision.server.ts";
import { tellOfDelay } from "#app/domains/petitions/jobs/tell-of-delay.server.ts";
import { tellOfThreshold } from "#app/domains/petitions/jobs/tell-of-threshold.server.ts";
import { findSignersToForget } from "#app/domains/petitions/jobs/find-signers-to-forget.server.ts";
import { forgetDraftsJob } from "#app/domains/petitions/jobs/forget-drafts.server.ts";
import { forgetSignersJob } from "#app/domains/petitions/jobs/forget-signers.server.ts";
import { removeSignatures } from "#app/domains/petitions/jobs/remove-signatures.server.ts";
import { tellOfChecking } from "#app/domains/petitions/jobs/tell-of-checking.server.ts";
import { tellOfSponsor } from "#app/domains/petitions/jobs/tell-of-sponsor.server.ts";
import { writeToOrganiser } from "#app/domains/petitions/jobs/write-to-organiser.server.ts";
import { watchSources } from "#app/domains/petitions/jobs/watch-sources.server.ts";
import { verifyTrail } from "#app/platform/audit/jobs/verify-trail.server.ts";
import type { Job } from "#app/platform/jobs/job.ts";
import { sendBulkEmail } from "#app/platform/mail/jobs/send-bulk-email.server.ts";
import { sendEmail } from "#app/platform/mail/jobs/send-email.server.ts";
import { sendParcel } from "#app/platform/mail/jobs/send-parcel.server.ts";

/** Every chore of the workers. */
export const jobs: readonly Job[] = [
  askForConfirmation,
  askMissed,
  askSponsor,
  closeDueJob,
  closeForElectionJob,
  countMissedJob,
  countSignaturesJob,
  endGrants,
  findMiscounted,
  findSignersToForget,
  followOwnThread,
  followVisibility,
  forgetDraftsJob,
  forgetOldSignIns,
  forgetReader,
  forgetSignersJob,
  giveUpUnsent,
  holdMeetings,
  markAnswered,
  moveDeadlinesJob,
  recordAnswer,
  recordComment,
  recountPetitionJob,
  rememberConsultations,
  rememberMissedJob,
  rememberOrForget,
  rememberRevised,
  rememberWritten,
  removeSignatures,
  renewList,
  renewPages,
  sendBulkEmail,
  sendDigests,
  sendEmail,
  sendParcel,
  sendReceipt,
  sendSliceJob,
  tellAuthor,
  tellOfChecking,
  tellOfDecision,
  tellOfDelay,
  tellOfSponsor,
  tellOfThreshold,
  verifyTrail,
  watchSources,
  writeToOrganiser,
];
