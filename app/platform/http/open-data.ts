/** Headers of data that anybody may take from anywhere, another site's page included. */
export function openData(type: "json" | "csv"): Record<string, string> {
  return {
    "Content-Type": type === "json" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}

/** The answer to a question that a part of the site would have to answer which rests for the time being. */
export const rests = { status: 503, headers: { "Retry-After": "60" } };
