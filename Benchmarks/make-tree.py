#!/usr/bin/env python3
"""Makes an existing share of client documents, as `dossier import` takes it:

    OUT/clients.csv
    OUT/documents/<client>/<category or alias>/<file>

The same seed gives the same names, bytes and times. Sizes are log-normal: half below 8 kB, a few of several MB. No two
files are equal, and nothing compresses, as with the zipped formats that real shares are full of. Default: 100,000 files
of 500 clients, 2.8 GB.
"""

import argparse
import math
import os
import random
import sys
import time
from datetime import date, timedelta
from multiprocessing import Pool
from pathlib import Path

PER_CLIENT = 200
SIGMA = 1.6  # of the logarithm of the sizes: mean = 3.6 × median
SMALLEST, LARGEST = 64, 16 << 20
BLOCK = 64 << 20  # of random bytes, read round and round: what repeats lies far apart

CITIES = "北京 上海 广州 深圳 重庆 长沙 厦门 西藏 成都 杭州 南京 武汉 青岛 大连 天津 苏州 无锡 宁波 福州 昆明 贵阳 太原 郑州 合肥".split()
WORDS = "云帆 恒泰 长青 乐享 金桥 瑞丰 华宇 天和 银河 朝阳 东方 盛达 嘉禾 博雅 远航 新世纪 百川 万象 锦绣 同心 明德 众信 鼎盛 佳音".split()
TRADES = "银行 置地 传媒 科技 食品 汽车 航空 医药 家居 教育 旅游 服饰".split()
FORMS = "有限公司 股份有限公司 集团公司".split()
# Categories of the policy, their aliases, and folders that nothing knows.
FOLDERS = (
    "报价 报价单 合同 补充协议 会议纪要 会议记录 工作进度 进度表 媒介 排期 策略 调研 文案 脚本 素材 提案 比稿 沟通文件 邮件 "
    "工作单 派工单 参考资料 竞品 收款进度 回款 汇报表 月报 往来文件 函件 周工作汇报 周报 其他 营业执照 杂项 旧文件"
).split()
SUBJECTS = "春季推广 新品上市 年度传播 品牌升级 节日活动 户外投放 形象片 展会 社区开业 线上直播 画册 包装".split()
ENDINGS = {"docx": 30, "xlsx": 26, "pdf": 20, "jpg": 12, "eml": 5, "pptx": 4, "txt": 3}
NAMES = [
    "{day} {stem}-{n:03d}.{end}",
    "{stem}{day:%Y%m%d}-{n:03d}.{end}",
    "{stem}（{day.year}年{day.month}月）{n:03d}.{end}",
    "{stem}-{n:03d}.{end}",
]
HEAD = "客户名称,部门,级别,建档日期,类型,电话,地址,联系人"

block = b""  # of this process


def start_worker(seed):
    global block
    block = random.Random(seed).randbytes(BLOCK)


def client_names(count, seed):
    """As many different names, in the order of the seed."""
    numbers = random.Random(seed).sample(range(len(CITIES) * len(WORDS) ** 2 * len(TRADES) * len(FORMS)), count)
    for number in numbers:
        number, form = divmod(number, len(FORMS))
        number, trade = divmod(number, len(TRADES))
        number, second = divmod(number, len(WORDS))
        city, first = divmod(number, len(WORDS))
        yield CITIES[city] + WORDS[first] + WORDS[second] + TRADES[trade] + FORMS[form]


def client_line(number, name, dice):
    kind = "未合作" if dice.random() < 0.15 else "已合作"
    since = f"{dice.randint(2008, 2024)}-{dice.randint(1, 12):02d}"
    people = dice.choice("王李陈赵周孙吴郑") + dice.choice(["建国", "晓梅", "立新", "文静", "海涛"])
    place = f"{name[:2]}市中心路{number + 1}号"
    return f"{name},{dice.choice('SSSSJGMB')},{dice.choice('AABBBBCCD')},{since},{kind},010-5550{number % 10000:04d},{place},{people}"


def make_client(job):
    """Writes the documents of one client; returns how many bytes."""
    folder, number, count, mean, seed = job
    dice = random.Random(f"{seed}/{number}")
    middle = math.log(mean) - SIGMA * SIGMA / 2
    at, total = dice.randrange(BLOCK), 0
    made = set()
    for n in range(1, count + 1):
        category = f"{folder}/{dice.choice(FOLDERS)}"
        if category not in made:
            os.makedirs(category)
            made.add(category)
        day = date(2025, 1, 1) + timedelta(dice.randrange(690))
        end = dice.choices(list(ENDINGS), ENDINGS.values())[0]
        path = f"{category}/{dice.choice(NAMES).format(day=day, stem=dice.choice(SUBJECTS), n=n, end=end)}"
        size = min(max(round(dice.lognormvariate(middle, SIGMA)), SMALLEST), LARGEST)
        write(path, f"{seed}/{number}/{n}\n".encode(), at, size)
        moment = (day - date(1970, 1, 1)).days * 86400 + dice.randrange(86400)
        os.utime(path, (moment, moment))
        at = (at + size) % BLOCK
        total += size
    return total


def write(path, head, at, size):
    """A head of its own, then bytes of the block from `at` on."""
    rest = size - len(head)
    pieces = [head, memoryview(block)[at : at + rest]]
    if at + rest > BLOCK:
        pieces.append(memoryview(block)[: at + rest - BLOCK])
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        if os.writev(handle, pieces) != size:
            raise OSError(f"{path}: not written whole")
    finally:
        os.close(handle)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument(
        "--mean", type=int, default=28_000, metavar="BYTES", help="size of a file on average (default %(default)s)"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    if asked.files < 1 or asked.mean < SMALLEST:
        parser.error(f"--files is at least 1 and --mean at least {SMALLEST}")
    if asked.out.exists() and any(asked.out.iterdir()):
        sys.exit(f"make-tree: {asked.out} is not empty; name a folder that is new")

    begun = time.monotonic()
    clients = max(1, -(-asked.files // PER_CLIENT))
    names = list(client_names(clients, asked.seed))
    documents = asked.out / "documents"
    documents.mkdir(parents=True)
    dice = random.Random(asked.seed)
    lines = [HEAD, *(client_line(number, name, dice) for number, name in enumerate(names))]
    (asked.out / "clients.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    jobs = [
        (str(documents / name), number, min(PER_CLIENT, asked.files - number * PER_CLIENT), asked.mean, asked.seed)
        for number, name in enumerate(names)
    ]
    with Pool(asked.jobs, start_worker, (asked.seed,)) as pool:
        total = sum(pool.imap_unordered(make_client, jobs, chunksize=4))
    print(f"{asked.files} files, {total} bytes, {clients} clients, {time.monotonic() - begun:.1f} s")


if __name__ == "__main__":
    main()
