"""Timing and answers that the peers share."""
import json
import statistics
import sys
import time


def log(sentence):
    """Progress goes to standard error, so that an answer can be piped."""
    print(sentence, file=sys.stderr, flush=True)


def measured(work, runs):
    """Runs `work` once for warmth and then `runs` times: the times in milliseconds, and its last answer."""
    answer = work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        answer = work()
        times.append((time.perf_counter() - start) * 1000)
    return times, answer


def once(work):
    """Milliseconds of a single run, and its answer."""
    start = time.perf_counter()
    answer = work()
    return (time.perf_counter() - start) * 1000, answer


def entry(times, result, **notes):
    """One figure of the answer: every run's milliseconds, their median, what came out, and notes."""
    return {
        "ms": [round(ms, 3) for ms in times],
        "median_ms": round(statistics.median(times), 3),
        "result": result,
        **notes,
    }


def write(answer, path):
    """The whole answer as one JSON object, to a file or to standard output."""
    text = json.dumps(answer, indent=1, default=float)
    if path:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text + "\n")
    else:
        print(text)
