/** Headers of data that anybody may take from anywhere, another site's page included. */
export function openData(type: "json" | "csv"): Record<string, string> {
  return {
    "Content-Type": type === "json" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}
