/** Milliseconds of silence before it is said what casey is doing. */
const PATIENCE = 500;

/**
 * Makes a way to say what part of a longer work begins. Nothing is said of work that is done within
 * half a second, and no more than one part in each half second after that.
 * @param now milliseconds of a clock that only goes forward; Node's `performance` is one that takes its
 * time to load
 */
export function progressTo(say: (text: string) => void, now = milliseconds): (part: string) => void {
  let last = now();
  return (part) => {
    if (now() - last < PATIENCE) return;
    last = now();
    say(part);
  };
}

function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
