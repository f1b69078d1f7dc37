#!/usr/bin/env python3
"""Makes the documents of the sample archive: small, real, in Chinese, the same bytes in every run.

    make-documents.py OUT_DIR                   OUT_DIR/<client>/<category>/<file>, each as old as its day
                                                (later editions: OUT_DIR/editions/<day>/<client>/…)
    make-documents.py --list                    path, client, category, department, day and title, tab-separated
    make-documents.py --one KIND PATH --title T [--text LINE ...] [--day 2026-11-21] [--encoding gb18030]

Every company, person, number and address here is invented or used for its name only.
"""

import argparse
import os
import re
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from office_files import COMPANY, WRITERS, Content

BEIJING, BANK, AIR = "北京城建集团公司", "长沙银行股份有限公司", "厦门航空有限公司"
CARS, BEER, LAND = "重庆长安汽车股份有限公司", "青岛啤酒股份有限公司", "华润置地有限公司"
CULTURE, PLAY = "杭州云栖文化传媒有限公司", "成都天府乐享科技有限公司"

# client, day, forming department, what it is (below), project, yuan
DOCUMENTS = [
    (BEIJING, "2025-02-18", "S", "brief", "城建星河湾春季推广", 0),
    (BEIJING, "2025-03-03", "S", "pitch", "城建星河湾春季推广", 0),
    (BEIJING, "2025-03-12", "S", "quotation", "城建星河湾春季推广", 386000),
    (BEIJING, "2025-03-20", "S", "contract", "城建星河湾春季推广", 386000),
    (BEIJING, "2025-03-24", "J", "worksheet", "城建星河湾春季推广", 0),
    (BEIJING, "2025-04-02", "M", "media", "城建星河湾春季推广", 168000),
    (BEIJING, "2025-04-09", "S", "minutes", "城建星河湾春季推广", 0),
    (BEIJING, "2025-04-11", "S", "confirmation", "城建星河湾春季推广", 0),
    (BEIJING, "2025-06-30", "C", "collection", "2025年度", 386000),
    (BEIJING, "2025-07-04", "S", "report", "城建星河湾春季推广", 0),
    (BEIJING, "2026-01-08", "S", "licence", "", 0),
    (BEIJING, "2026-03-05", "S", "quotation", "城建四十周年形象片", 920000),
    (BEIJING, "2026-03-27", "S", "contract", "城建四十周年形象片", 880000),
    (BEIJING, "2026-04-15", "J", "script", "城建四十周年形象片", 0),
    (BEIJING, "2026-05-08", "M", "media", "城建四十周年形象片", 460000),
    (BEIJING, "2026-06-12", "S", "schedule", "城建四十周年形象片", 0),
    (BEIJING, "2026-09-30", "C", "collection", "2026年度", 880000),
    (BEIJING, "2026-11-13", "S", "weekly", "城建四十周年形象片", 0),
    (BANK, "2025-05-13", "S", "quotation", "手机银行焕新", 540000),
    (BANK, "2025-05-26", "S", "contract", "手机银行焕新", 540000),
    (BANK, "2025-06-10", "S", "strategy", "手机银行焕新", 0),
    (BANK, "2025-09-02", "S", "letter", "手机银行焕新", 0),
    (BANK, "2025-12-29", "C", "collection", "2025年度", 540000),
    (BANK, "2026-02-26", "S", "minutes", "社区支行开业", 0),
    (BANK, "2026-04-21", "S", "confirmation", "社区支行开业", 0),
    (BANK, "2026-08-07", "S", "report", "社区支行开业", 0),
    (AIR, "2025-04-22", "M", "media", "闽台航线推广", 275000),
    (AIR, "2025-05-06", "M", "contract", "闽台航线推广", 310000),
    (AIR, "2025-10-15", "M", "report", "闽台航线推广", 0),
    (AIR, "2026-01-19", "M", "quotation", "暑运航线投放", 420000),
    (AIR, "2026-06-03", "M", "media", "暑运航线投放", 398000),
    (AIR, "2026-07-17", "M", "weekly", "暑运航线投放", 0),
    (CARS, "2025-08-12", "S", "pitch", "新能源车型上市", 0),
    (CARS, "2025-08-28", "S", "quotation", "新能源车型上市", 760000),
    (CARS, "2025-09-16", "S", "contract", "新能源车型上市", 735000),
    (CARS, "2026-01-23", "S", "strategy", "年度品牌传播", 0),
    (CARS, "2026-05-20", "S", "contract", "年度品牌传播", 2600000),
    (CARS, "2026-07-06", "S", "upgrade", "年度品牌传播", 0),
    (CARS, "2026-10-09", "C", "collection", "2026年度", 2600000),
    (BEER, "2025-06-05", "G", "pitch", "啤酒节现场活动", 0),
    (BEER, "2025-06-24", "G", "contract", "啤酒节现场活动", 458000),
    (BEER, "2025-07-11", "G", "schedule", "啤酒节现场活动", 0),
    (BEER, "2026-06-16", "G", "quotation", "啤酒节三十六届", 520000),
    (BEER, "2026-07-21", "G", "worksheet", "啤酒节三十六届", 0),
    (BEER, "2026-09-04", "G", "report", "啤酒节三十六届", 0),
    (CULTURE, "2025-11-05", "S", "quotation", "小镇文旅画册", 96000),
    (CULTURE, "2025-11-18", "S", "script", "小镇文旅画册", 0),
    (CULTURE, "2026-04-28", "S", "renaming", "杭州云栖数字传媒有限公司", 0),
    (CULTURE, "2026-04-29", "S", "licence", "更名后", 0),
    (CULTURE, "2026-06-22", "S", "minutes", "数字展厅", 0),
    (PLAY, "2026-08-18", "S", "brief", "文旅小程序", 0),
    (PLAY, "2026-09-10", "S", "quotation", "文旅小程序", 150000),
    (PLAY, "2026-09-29", "S", "pitch", "文旅小程序", 0),
    (PLAY, "2026-10-20", "S", "confirmation", "文旅小程序", 0),
    (LAND, "2025-03-18", "J", "quotation", "万象商业视觉", 260000),
    (LAND, "2025-04-08", "J", "contract", "万象商业视觉", 248000),
    (LAND, "2025-05-22", "J", "worksheet", "万象商业视觉", 0),
    (LAND, "2026-02-10", "J", "letter", "客户移交媒体事业部", 0),
    (LAND, "2026-03-31", "M", "media", "万象城户外投放", 512000),
    (LAND, "2026-08-26", "M", "confirmation", "万象城户外投放", 0),
]

# Living documents that are saved again under their name: client, day, department, what, project, yuan, day begun, step
EDITIONS = [
    (BEIJING, "2026-07-10", "S", "schedule", "城建四十周年形象片", 0, "2026-06-12", 1),
    (BEIJING, "2026-09-04", "S", "schedule", "城建四十周年形象片", 0, "2026-06-12", 2),
    (BEIJING, "2026-11-06", "C", "collection", "2026年度", 880000, "2026-09-30", 1),
]

# From this day on documents call the client by its new name; its folder keeps the old one.
RENAMED = {CULTURE: ("2026-04-29", "杭州云栖数字传媒有限公司")}

PEOPLE = ["王建国", "李晓梅", "陈立新", "赵文静", "周海涛", "孙雅琴", "吴志远", "郑思敏"]


def chinese(day):
    return f"{day.year}年{day.month}月{day.day}日"


def parts_of(amount, *shares):
    """The amount in whole hundreds by shares of a hundred; the last part takes the rest."""
    parts = [amount * share // 10000 * 100 for share in shares]
    return [*parts, amount - sum(parts)]


# Each kind: its category, its file name (project and day are filled in), and what it says.
# A name with a date, with a month, and without one are all here, as they are in a real share.


def quotation(client, day, project, amount):
    items = ["创意策划", "平面设计", "影视拍摄与后期", "执行与监理"]
    parts = parts_of(amount, 25, 20, 40)
    rows = [
        ["序号", "项目", "数量", "金额（元）"],
        *([number, item, 1, part] for number, (item, part) in enumerate(zip(items, parts), 1)),
    ]
    return [f"客户：{client}", f"报价日期：{chinese(day)}", "报价有效期三十天，含税，不含媒介费用。"], [
        *rows,
        ["", "合计", "", amount],
    ]


def contract(client, day, project, amount):
    first, second, third = parts_of(amount, 30, 50)
    return [
        f"甲方：{client}",
        f"乙方：{COMPANY}",
        f"一、乙方为甲方提供“{project}”广告服务，内容以双方确认的报价单为准。",
        f"二、合同金额为人民币 {amount} 元：签订后付 {first} 元，中期付 {second} 元，结案后付 {third} 元。",
        "三、作品经甲方书面确认后发布；甲方付清全部款项后享有著作财产权。",
        "四、双方对合同内容及客户资料负有保密义务，期限自签订之日起三年。",
        f"签订日期：{chinese(day)}",
    ], []


def minutes(client, day, project, amount):
    return [
        f"时间：{chinese(day)} 14:00　地点：天锋广告二号会议室",
        f"出席：{client} {PEOPLE[0]}、{PEOPLE[1]}；{COMPANY} {PEOPLE[2]}、{PEOPLE[3]}",
        f"议题：{project}阶段工作",
        "一、主画面采用第二稿，标题字加大，三日内提交修改稿。",
        "二、户外点位增加两处，由媒体事业部重新报价。",
        "三、下次会议定于两周后。",
    ], [
        ["事项", "负责人", "完成日期"],
        ["修改主画面", PEOPLE[4], str(day + timedelta(3))],
        ["补充点位报价", PEOPLE[5], str(day + timedelta(5))],
    ]


def schedule(client, day, project, amount, begun=None, step=0):
    begun = begun or day
    steps = ["策略确认", "创意提案", "制作", "客户审片", "发布"]
    rows = [
        [name, str(begun + timedelta(28 * at)), PEOPLE[2 + at], "完成" if at < 2 + step else "进行中"]
        for at, name in enumerate(steps)
    ]
    return [f"更新日期：{chinese(day)}"], [["阶段", "计划日期", "负责人", "状态"], *rows]


def media(client, day, project, amount):
    vehicles = ["地铁灯箱", "电视晚间时段", "户外大牌", "信息流"]
    parts = parts_of(amount, 35, 30, 20)
    rows = [
        [name, str(day + timedelta(10 + number)), 14, part] for number, (name, part) in enumerate(zip(vehicles, parts))
    ]
    return [f"客户：{client}", "刊播以媒体确认函为准，监播报告于结束后五个工作日提交。"], [
        ["媒体", "开始日期", "天数", "净价（元）"],
        *rows,
    ]


def strategy(client, day, project, amount):
    return [
        f"提交日期：{chinese(day)}",
        "一、市场：同类品牌的传播集中在价格，情感沟通留有空间。",
        "二、人群：二十五至四十岁城市家庭，重视品质与便利。",
        f"三、主张：围绕“{project}”建立长期的品牌记忆。",
        "四、路径：预热、引爆、延续三个阶段，线上线下配合。",
    ], []


def pitch(client, day, project, amount):
    return [
        f"致：{client}",
        f"提案日期：{chinese(day)}",
        f"本提案就“{project}”提出创意主题、视觉方向与传播节奏。",
        "主题一：把日子过成风景。主题二：向前一步，就是新的生活。",
        "建议采用主题二，系列海报六张、短片三支、互动页面一个。",
    ], [["交付物", "数量"], ["系列海报", 6], ["短片", 3], ["互动页面", 1]]


def script(client, day, project, amount):
    return [
        f"客户：{client}　版本：{day:%m%d} 第二稿",
        "【画面一】清晨，塔吊剪影，城市渐渐亮起。旁白：每一座城，都有人先醒来。",
        "【画面二】工人、设计师、孩子的笑脸。旁白：我们建的不是房子，是日子。",
        "【画面三】标识落版。旁白：一起，走向更好的明天。",
    ], []


def confirmation(client, day, project, amount):
    return [
        "您好：",
        f"“{project}”第二稿我司已确认，请按此稿制作，附件为确认内容。",
        "如有变动，请提前两个工作日告知。",
        f"{client} {PEOPLE[1]}",
    ], []


def worksheet(client, day, project, amount):
    return [f"工单号：GD-{day:%Y%m%d}-01", f"客户：{client}", f"下单日期：{chinese(day)}"], [
        ["工作内容", "承接人", "要求完成"],
        [f"{project}主视觉", PEOPLE[6], str(day + timedelta(4))],
        ["延展物料十二款", PEOPLE[7], str(day + timedelta(9))],
    ]


def brief(client, day, project, amount):
    return [
        f"收到日期：{chinese(day)}",
        f"客户希望通过“{project}”提高知名度，预算待定。",
        "竞品近期投放以短视频为主，月均三百次以上。",
    ], []


def collection(client, day, project, amount, begun=None, step=0):
    parts = parts_of(amount, 30, 50)
    rows = [
        [f"第{name}期", part, part if at < 2 + step else 0, "已到账" if at < 2 + step else "未到期"]
        for at, (name, part) in enumerate(zip("一二三", parts))
    ]
    return [f"客户：{client}", f"截至：{chinese(day)}"], [["期次", "应收（元）", "已收（元）", "状态"], *rows]


def report(client, day, project, amount):
    return [
        f"致：{client}",
        f"报告日期：{chinese(day)}",
        f"“{project}”本期按计划执行，曝光与互动均超过目标。",
        "建议下期增加周末时段，减少工作日白天投放。",
    ], [
        ["指标", "目标", "完成"],
        ["曝光（万次）", 1200, 1368],
        ["互动（万次）", 36, 41],
        ["到访（人）", 8000, 8450],
    ]


def letter(client, day, project, amount):
    return [
        f"{client}：",
        f"关于“{project}”一事，我司已按双方会谈内容办理，有关资料随函附上。",
        "请贵司于五个工作日内书面回复。",
        f"{COMPANY}",
        chinese(day),
    ], []


def weekly(client, day, project, amount):
    return [
        f"汇报人：{PEOPLE[3]}　日期：{chinese(day)}",
        f"本周：完成“{project}”第三版修改，与客户会议一次，电话沟通四次。",
        "下周：提交终稿，确认媒体点位。",
        "问题：客户尚未返回签样，已电话催办。",
    ], []


def upgrade(client, day, project, amount):
    return [
        f"时间：{chinese(day)}",
        f"议题：{client}客户级别由 B 级调整为 A 级",
        "年度合同金额超过二百万元，回款正常，经市场总监同意，自本月起按 A 级客户管理。",
    ], []


def renaming(client, day, project, amount):
    return [
        f"{COMPANY}：",
        f"经市场监督管理局核准，我司名称由“{client}”变更为“{project}”。",
        "原合同继续有效，债权债务由变更后的公司承继。",
        chinese(day),
    ], []


def licence(client, day, project, amount):
    return [], []


KINDS = {
    quotation: ("报价", "{day} {project}报价单.xlsx"),
    contract: ("合同", "{project}服务合同.docx"),
    minutes: ("会议纪要", "{day:%Y%m%d} {project}会议纪要.docx"),
    schedule: ("工作进度", "{project}进度表.xlsx"),
    media: ("媒介", "{project}媒介排期{day:%Y%m%d}.xlsx"),
    strategy: ("策略", "{project}策略案（{day.year}年{day.month}月）.pdf"),
    script: ("文案", "{project}脚本.txt"),
    pitch: ("提案", "{day} {project}提案.pdf"),
    confirmation: ("沟通文件", "客户确认邮件-{project}.eml"),
    worksheet: ("工作单", "{day:%Y.%m.%d} {project}工作单.docx"),
    brief: ("参考资料", "{project}需求记录.txt"),
    collection: ("收款进度", "{project}回款进度表.xlsx"),
    report: ("汇报表", "{day.year}年{day.month}月{project}月报.pdf"),
    letter: ("往来文件", "关于{project}的函.docx"),
    weekly: ("周工作汇报", "{day} {project}周报.docx"),
    upgrade: ("会议纪要", "{day} 客户级别调整会议纪要.docx"),
    renaming: ("往来文件", "企业名称变更通知函.pdf"),
    licence: ("其他", "{project}营业执照扫描件.jpg"),
}
WORDS = {kind.__name__: kind for kind in KINDS}
GB18030 = {"brief"}  # what old programs saved


def documents():
    """Each document of the tables: its path, its row, its content and its kind."""
    for client, day, department, word, project, amount, *edition in DOCUMENTS + EDITIONS:
        since, new_name = RENAMED.get(client, ("9999-12-31", ""))
        name_then = new_name if day >= since else client
        day = date.fromisoformat(day)
        begun = [date.fromisoformat(edition[0]), edition[1]] if edition else []
        category, pattern = KINDS[WORDS[word]]
        name = pattern.format(project=project, day=day)
        title = re.sub(r"^[0-9.-]{8,10} |[0-9]{8}$", "", name.rsplit(".", 1)[0])
        lines, rows = WORDS[word](name_then, day, project, amount, *begun)
        content = Content(title, day, lines, rows)
        if word == "licence":
            content.title = name_then + title  # which colours the picture
        if word == "confirmation":
            content.sender, content.recipient = (
                f"{PEOPLE[1]} <lixiaomei@client.example>",
                f"{PEOPLE[2]} <chenlixin@tianfeng.example>",
            )
            content.attachment = (f"{project}确认内容.txt", f"{project}\n确认稿：第二稿\n{chinese(day)}\n".encode())
        path = Path(*(["editions", day.isoformat()] if edition else []), client, category, name)
        yield path, (client, category, department, day.isoformat(), title), content, word


def written(kind, content, encoding):
    return WRITERS[kind](content, encoding) if kind == "txt" else WRITERS[kind](content)


def write_all(root):
    taken = set()
    for path, _, content, word in documents():
        if path in taken:
            sys.exit(f"make-documents: two documents are called {path}")
        taken.add(path)
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(written(path.suffix[1:], content, "gb18030" if word in GB18030 else "utf-8"))
        moment = datetime(
            content.day.year, content.day.month, content.day.day, 17, 30, tzinfo=timezone(timedelta(hours=8))
        )
        os.utime(target, (moment.timestamp(), moment.timestamp()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", nargs="?", type=Path, metavar="OUT_DIR")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--one", nargs=2, metavar=("KIND", "PATH"))
    parser.add_argument("--title", default="")
    parser.add_argument("--text", nargs="*", default=[])
    parser.add_argument("--day", type=date.fromisoformat, default=date(2026, 11, 21))
    parser.add_argument("--encoding", default="utf-8")
    asked = parser.parse_args()
    if asked.list:
        for path, row, _, _ in documents():
            print(path, *row, sep="\t")
    elif asked.one:
        kind, path = asked.one
        if kind not in WRITERS:
            parser.error(f"KIND is one of {', '.join(WRITERS)}")
        title = asked.title or Path(path).stem
        Path(path).write_bytes(written(kind, Content(title, asked.day, asked.text), asked.encoding))
    elif asked.out:
        write_all(asked.out)
    else:
        parser.error("OUT_DIR, --list or --one is needed")


if __name__ == "__main__":
    main()
