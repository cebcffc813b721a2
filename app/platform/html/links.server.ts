import { LinkifyIt } from "linkify-it";

/** Finds web addresses that are written out with http:// or https://, and nothing that only looks like one. */
export const linkFinder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add("ftp:", null)
  .add("mailto:", null)
  .add("//", null);
