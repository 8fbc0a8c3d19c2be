"""What is done at once, but not over and over."""

import asyncio

from bot.storage.seldom import Seldom


class Work:
    """Counts how often it was done."""

    def __init__(self) -> None:
        self.times = 0

    async def do(self) -> None:
        self.times += 1


async def test_it_is_done_at_once() -> None:
    work = Work()
    await Seldom(work.do, apart=60).do()
    assert work.times == 1


async def test_what_is_asked_for_again_and_again_is_done_once_more_and_later() -> None:
    work = Work()
    seldom = Seldom(work.do, apart=60)
    for _ in range(10):
        await seldom.do()
    assert work.times == 1
    assert await seldom.close()
    assert work.times == 2


async def test_what_was_put_off_is_done_by_itself() -> None:
    work, done = Work(), asyncio.Event()

    async def do() -> None:
        await work.do()
        if work.times == 2:
            done.set()

    seldom = Seldom(do, apart=0.01)
    await seldom.do()
    await seldom.do()
    async with asyncio.timeout(5):
        await done.wait()
    assert not await seldom.close()


async def test_there_is_nothing_to_do_at_the_end_if_nothing_was_put_off() -> None:
    work = Work()
    seldom = Seldom(work.do, apart=60)
    await seldom.do()
    assert not await seldom.close()
    assert work.times == 1
