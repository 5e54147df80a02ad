"""The chaos suite: real `backdesk run` processes are killed, stopped, cut off and restarted; a fake Telegram counts.

    make chaos                                               # every fault, and docs/reliability.md
    python -m tests.chaos --only F3 --database sqlite --seed 1

A fault is a function of a `World`, in a file by theme; `faults` lists them all. What was lost, sent twice or out of
order is read from the fake server's record alone. `process` is the real program with one part of it broken on purpose.
"""
