"""All bots in rotated rounds, free text, the client search, `who owes us`: into bench/RESULTS.md. Nine minutes."""

import argparse
import asyncio
import tempfile
from pathlib import Path

from bench.bots import AIOGRAM, BACKDESK, BACKDESK_ON_SLACK, BOLT, PTB, Bot
from bench.language_report import language_report
from bench.measuring import Sample, measure
from bench.owed import measure_owed, owed_report
from bench.report import write_report
from bench.search import measure_search, search_report

BOTS = {"Telegram": (BACKDESK, AIOGRAM, PTB), "Slack": (BACKDESK_ON_SLACK, BOLT)}
"""By platform, Backdesk first."""
ROUNDS = 6
"""Each bot of a platform comes first, second and third equally often."""

RESULTS = Path(__file__).parent / "RESULTS.md"


async def measure_all(bots: tuple[Bot, ...], rounds: int) -> dict[str, list[Sample]]:
    samples: dict[str, list[Sample]] = {bot.name: [] for bot in bots}
    for number in range(rounds):
        turned = number % len(bots)
        for bot in bots[turned:] + bots[:turned]:
            with tempfile.TemporaryDirectory(prefix="backdesk-bench-") as folder:
                sample = await measure(bot, Path(folder))
            samples[bot.name].append(sample)
            print(
                f"round {number + 1}/{rounds}  {bot.name:20} start {sample.start_cpu:.2f} s  {sample.memory:.0f} MB"
                f"  a call {sample.single_cpu:.2f} ms CPU, fifty at once {sample.burst_cpu:.2f} ms",
                flush=True,
            )
    return samples


def _chosen(options: argparse.Namespace) -> dict[str, tuple[Bot, ...]]:
    chosen = {
        platform: tuple(bot for bot in bots if options.only in (None, bot.name))
        for platform, bots in BOTS.items()
        if options.platform in (None, platform)
    }
    return {platform: bots for platform, bots in chosen.items() if bots}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--only", metavar="BOT", help="one bot; no report is written")
    parser.add_argument("--platform", choices=BOTS, help="the bots of one platform; no report is written")
    options = parser.parse_args()
    samples = {platform: asyncio.run(measure_all(bots, options.rounds)) for platform, bots in _chosen(options).items()}
    if options.only is None and options.platform is None:
        searches = search_report(measure_search())
        write_report(RESULTS, samples, [*language_report(), *searches, "", *owed_report(measure_owed())])
        print(RESULTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
