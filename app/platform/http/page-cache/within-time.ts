/** What a promise gives, or the fallback when it takes longer (milliseconds). */
export function withinTime<Value, Fallback>(
  promise: Promise<Value>,
  milliseconds: number,
  fallback: Fallback,
): Promise<Value | Fallback> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds, fallback);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
