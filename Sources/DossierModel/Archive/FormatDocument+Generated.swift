// swift-format-ignore-file
// Written from docs/format.md by FormatDocumentTests: RECORD_GOLDEN=1 swift test.

extension FormatDocument {
    static let generated = ##"""
# Format 1 of a client archive 客户档案库格式 1

## 中文摘要

本文件夹是一个客户档案库。它由普通文件夹、原始文件和 UTF-8 编码的 JSON 文本组成，不用任何专用软件也能阅读。

- **目录**：`年度/部门/级别/档号/` 是一份客户档案的年度卷，内有 16 个类别文件夹和若干 JSON 文件。
- **档案卡** `card.json`、个人特征 `persons.json`、信用 `credit.json`、项目 `projects.json`、回访问题 `issues.json`、
  沟通记录 `communications/部门/年-月.jsonl`、卷内文件目录 `records.json`（每份文件一条著录，销毁后保留标注）。
- **`_archive/`**：档案库说明 `archive.json`、制度数据 `policy/`、存证日志 `ledger/`、登记簿 `registers/`、工作区 `work/`。
- **存证日志**：每件事一行，逐行签名、前后相连，只追加、不修改。日志里只有编号和摘要，没有姓名、档号、题名和路径。
  只用 OpenSSH 的 `ssh-keygen` 就能核对任何一行，命令见“Checking an event”一节。
- **修改方法**：请只用程序 `dossier` 修改 JSON 和日志；文件本身可以照常用办公软件打开、保存，改动由 `dossier` 登记为新版本。
- 找不到程序时：先把整个文件夹只读保存，再按本文逐项读取。

The key words MUST, MUST NOT, SHOULD and MAY are those of RFC 2119. The text below is normative; every table of members and
every example is made from the program that wrote this file.

## 1. Terms 术语

| Term | 中文 | Meaning |
|---|---|---|
| archive | 档案库 | this folder: everything below the root |
| client | 客户 | whom the company serves; has an id and one line in a register of clients |
| dossier | 客户档案 | the file that one department, the *holding* one 主办部门, keeps on a client |
| volume | 年度卷 | the part of a dossier of one year: one folder |
| card | 档案卡 | the summary of a client: 已合作 cooperated or 未合作 notCooperated |
| client number | 档号 | the number of a dossier, `TF-S-A-201208-BJCJJTGS` |
| document | 文件 | a file in a category folder, or a sheet of paper |
| record | 著录条目 | the entry that describes one document and its versions |
| item number | 件号 | the number of a record in its volume, `2026-02-0007` |
| forming department | 形成部门 | whose work a record, a communication or an issue is |
| register | 登记入卷 | the act by which a document becomes known |
| seal | 封存 | the act by which a month, later a year, becomes fixed |
| ledger | 存证日志 | the signed history of everything that was done |
| commitment | 承诺值 | a digest that stands in the ledger for an entry, without telling it |
| sandbox | 练习库 | an archive for practice, whose keys are public and prove nothing |

Three things are kept apart: the **tree** 目录树 is the truth of content, the **ledger** is the truth of history, an **index** 索引 is a
cache outside the archive that can be deleted at any time.

## 2. Layout 目录结构

```text
<root>/
├── 2026/                                year of the volumes 年度
│   └── S/                               holding department 部门
│       ├── 客户档案目录.html .csv        list of the department's dossiers (derived)
│       └── A/                           grade when the volume was opened 级别
│           └── TF-S-A-201208-BJCJJTGS/  client number 档号
│               ├── 客户档案卡.html       the card as a page (derived)
│               ├── card.json            control fields and groups 1-4
│               ├── persons.json         traits, birthdays, family
│               ├── credit.json          credit standing and limits
│               ├── projects.json        group 5
│               ├── issues.json          group 6
│               ├── communications/S/2026-11.jsonl   group 7
│               ├── records.json         one record a document
│               └── 01报价/ … 16其他/     category folders; free sub-folders below
├── 待归档/S/                            inbox of a department
├── 归档包/2026-11/                      packages and receipts
├── 说明.html                            what this folder is (derived)
├── .dossierignore                       names that are no documents (optional)
└── _archive/
    ├── archive.json                     what this archive is; the root is recognised by this file
    ├── FORMAT.md                        this text
    ├── policy/<kind>.json               rules in force, as data
    ├── policy/history/<kind>/<version>.json   every version there was
    ├── ledger/main/                     the ledger
    ├── ledger/access/                   reads imported from a file server
    ├── registers/<kind>/<year>.json     registers
    ├── registers/destruction/<year>/    records of destructions with their pages and proofs
    └── work/                            lease, staging, journal, quarantine
```

The names of the inbox, the packages folder and the category folders are those that `archive.json` gives under `folders`; an English
archive has `inbox/`, `packages/`, `01 Quotation/`. The derived pages are called what `folders.pages` says, with `.html` (the catalogue also
`.csv`) behind it; an archive that does not say has the names above. All other names are fixed. What is marked *derived* 派生 can be made again from
the rest at any time: it is never signed, never packed, and MAY be missing or stale.

### What may be missing 允许缺失

- Category folders that are empty, empty sub-folders, `communications/` of a month without any, every derived page.
- `persons.json`, `credit.json`, `projects.json`, `issues.json`, `records.json` of a volume: absent means that nothing was entered.
- `.dossierignore`, `policy/history`, a register of a year without entries, everything in `work/`.
- Any member of a JSON file that its table below does not mark with ●. A member without a value is left out: there is no `null`, no
  empty text, no empty list but where a list is marked ●, and no flag that is `false`.

`archive.json`, `policy/` but for its history and `retention.json`, `ledger/main/` with event 0, and `card.json` in each volume MUST be there.
An archive without `policy/retention.json` is older than schedules of retention: it is read as if it held the program's default.

## 3. Identity, number, path 标识、档号、路径

**Identity is not the path.** Archive, client, dossier, record and every entry have an id: a UUID in lower case (RFC 9562), made as
version 7. Ids never change and are never used again. People of the staff are `p` and at least four digits.

**The client number** is five parts with hyphens: company code (1-8 letters A-Z), department, grade, year and month of set-up, initials
(1-64 of A-Z and 0-9). Its grade is the grade *at set-up*. It is unique for ever, also after destruction; two dossiers of the same department, grade,
month and initials differ by a digit behind the initials. A corrected number stays as an alias.

**The path of a volume** is `<year>/<department>/<grade>/<number>`. The department always equals the letter in the number; the grade is
the one at the opening of the volume, `card.filedUnder.grade`, and need not equal the one in the number. A change of grade moves nothing:
the next year's volume opens under the new grade.

**The year** of a document is the year in which it was formed. What arrives after its volume was closed is registered in a later volume
with `belongsTo`. **The item number** is year, category number and serial; the serial counts in the volume over all categories,
`records.json` knows the next, and a corrected category leaves the item number as it was.

**The month** 归档月 of filing ends with the due day that the calendar of `archive.json` gives (the 25th, or the next working day); the next
month begins there. Communications and ledger parts go by it.

## 4. Text, names and numbers 文本规则

**JSON** is UTF-8 without byte order mark (RFC 8259, I-JSON), Chinese unescaped, names sorted, two spaces a level, one final
line feed. A reader MUST refuse a byte order mark, invalid UTF-8, lone surrogates, a name that stands twice in an object, unknown names, wrong types,
values nested deeper than 64, a file over 64 MiB. Numbers are integers of less than 2⁵³, but in `extensions`. A text has at most
100,000 Unicode scalars. `.jsonl` is one JSON value a line, each line ended by one line feed; blank lines are not allowed.

**Time** is RFC 3339 to the second with a numeric offset: `2026-11-21T09:30:00+08:00`; days are `2026-11-21` and MUST exist.

**Versions.** Every file has `schemaVersion`. A program that meets a higher one than it knows MUST refuse to read and MUST NOT write the file.
Within one version nothing changes its meaning, and no member is added. What a company wants to add goes into the free object
`extensions`, which programs keep as it is.

**Names of files** are bytes. They are stored as they are, compared by Unicode normalisation form C and case folding, and never changed. A path in
JSON is relative, its names parted by `/`, none of them empty, `.` or `..`. Where a path is not UTF-8, it is percent-encoded (`%` as `%25`,
each byte that does not belong to a well-formed sequence as `%` and two upper-case digits) and the member `pathEncoded` is `true`.

**Ignored names** 忽略的名称 are no documents: `~$*`, `.~*`, `.~lock.*#`, `~WRL*.tmp`, `.DS_Store`, `._*`, `Thumbs.db`, `desktop.ini`, `.nfs*`,
`.smbdelete*`, `@eaDir/`, `.Trash*/`, `.snapshot/`, `lost+found/`, `*.tmp`, `*.part`, `*.crdownload`, `*.downloading`, `*.idlk`, and what
`.dossierignore` in the root says in the syntax of gitignore. A file `<name>.conflict-<time>` is what somebody else had written at a
place where a transaction then put its own: it is kept for people to compare.

**What no schema says.** JSON Schemas (2020-12) of these files belong to the program's sources, one a kind. Besides them a reader checks the rules on
text above, that an encoded path decodes to bytes that are not UTF-8, and that a ledger line is canonical. Rules between several values
(numbers that are unique, versions that count up from 1, a due day after its visit) are findings of the validation, not reasons to refuse a file.

## 5. The files 各类文件

● marks a member that must be there. Names in `code` are forms of values, explained at the end of this chapter.

### archive.json 档案库说明

<!-- table: archive -->

| member | | form | |
|---|---|---|---|
| `calendar` | ● | object | Calendar 工作日历 |
| `calendar.backupDay` | ● | integer 1…31 | Backup day 备份日 |
| `calendar.filingDay` | ● | integer 1…31 | Filing day 归档日 |
| `calendar.holidays` | ● | list of `date` | Days off 放假日 |
| `calendar.workdays` | ● | list of `date` | Working weekend days 调休上班日 |
| `company` | ● | `companyCode` | Company code 公司代码 |
| `companyName` | ● | `text` | Company 公司名称 |
| `created` | ● | `timestamp` | Made on 建库时间 |
| `epoch` | ● | integer from 1 | Epoch 启用次数. From 1; one more after each activated restore. |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `folders` | ● | object | Folder names 文件夹名称 |
| `folders.categories` | ● | object with names `^(?:0[1-9]\|[1-9][0-9])$`, values `fileName` | Category folders 类别文件夹. By category number, two digits. |
| `folders.inbox` | ● | `fileName` | Inbox 待归档 |
| `folders.packages` | ● | `fileName` | Packages 归档包 |
| `folders.pages` |  | object | Page names 页面名称. Without their endings. An archive without this has 说明, 客户档案目录 and 客户档案卡. |
| `folders.pages.card` | ● | `fileName` | Card 档案卡 |
| `folders.pages.catalogue` | ● | `fileName` | Catalogue 目录 |
| `folders.pages.root` | ● | `fileName` | What the folder is 说明 |
| `format` | ● | `1` | Format 格式号 |
| `id` | ● | `archiveId` | Archive id 档案库标识 |
| `language` | ● | `zh-Hans` `en` | Language 语言 |
| `mountedAs` |  | `text` | Mounted as 挂载前缀. The prefix under which people see the root, for judging the length of paths. |
| `sandbox` |  | `true` | Sandbox 练习库. Keys are public and worthless by design. Left out when false. |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `timeZone` | ● | text, `^[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*$` | Time zone 时区. IANA name, such as Asia/Shanghai. |

<!-- end -->

```json archive
{
  "calendar": {
    "backupDay": 1,
    "filingDay": 25,
    "holidays": [
      "2026-10-01",
      "2026-10-02"
    ],
    "workdays": [
      "2026-10-10"
    ]
  },
  "company": "TF",
  "companyName": "天锋广告",
  "created": "2026-11-21T09:00:00+08:00",
  "epoch": 1,
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "folders": {
    "categories": {
      "01": "01报价",
      "02": "02合同",
      "16": "16其他"
    },
    "inbox": "待归档",
    "packages": "归档包",
    "pages": {
      "card": "档案卡",
      "catalogue": "目录",
      "root": "读我"
    }
  },
  "format": 1,
  "id": "01a17720-ca00-7101-8101-010101010101",
  "language": "zh-Hans",
  "mountedAs": "Z:\\客户档案",
  "sandbox": true,
  "schemaVersion": 1,
  "timeZone": "Asia/Shanghai"
}
```

### card.json 档案卡

The present value of `kinds`, `grades`, `levels` and `statuses` is the last. The degree of secrecy is the company's own and is printed
机密级(企业商业秘密), never with a mark of the State. Only the newest volume's card is edited; older ones stay as they were when the next
volume was opened. Fields hold a text, a list, a history, or a note that the value is unknown.

<!-- table: card -->

| member | | form | |
|---|---|---|---|
| `aliases` |  | list of `clientNumber` | Aliases 曾用档号. Numbers before a correction. |
| `basic.address` |  | `fieldText` | address 地址 |
| `basic.assets` |  | `fieldText` | assets 资产 |
| `basic.businessScope` |  | `fieldText` | business scope 经营范围 |
| `basic.clientType` |  | `fieldText` | type of client 客户类型 |
| `basic.creditCode` |  | `fieldText` | unified social credit code 统一社会信用代码 |
| `basic.culture` |  | `fieldText` | company culture 公司文化 |
| `basic.dealingSince` |  | `fieldDate` | dealing with us since 与本公司交易时间 |
| `basic.email` |  | `fieldText` | e-mail 邮箱 |
| `basic.founded` |  | `fieldDate` | founded 创业时间 |
| `basic.honours` |  | `fieldList` | honours and awards 荣誉证书、奖励 |
| `basic.industry` |  | `fieldText` | industry 行业 |
| `basic.lineOfBusiness` |  | `fieldText` | line of business 业种 |
| `basic.organisationForm` |  | `fieldText` | form of organisation 企业组织形式 |
| `basic.partners` |  | `fieldList` | partners 合作伙伴 |
| `basic.profile` |  | `fieldText` | company profile 企业概况 |
| `basic.qualifications` |  | `fieldList` | qualifications 资质文件 |
| `basic.registeredAddress` |  | `fieldText` | registered address 注册地址 |
| `basic.telephone` |  | `fieldText` | telephone 电话 |
| `basic.website` |  | `fieldText` | website 网址 |
| `business.attitude` |  | `fieldHistory` | attitude to cooperation 合作态度 |
| `business.competitors` |  | `fieldHistory` | competitors 与其他竞争公司的关系 |
| `business.cooperationHistory` |  | `fieldHistory` | history of cooperation 合作历史 |
| `business.earlierSales` |  | `fieldHistory` | earlier sales record 以往销售实绩 |
| `business.linksWithUs` |  | `fieldHistory` | business with us 与本公司的业务联系 |
| `business.managerQuality` |  | `fieldHistory` | quality of managers 经营管理者的素质 |
| `business.salesPerformance` |  | `fieldHistory` | sales performance 销售实绩 |
| `business.staffQuality` |  | `fieldHistory` | quality of staff 业务人员的素质 |
| `characteristics.employees` |  | `fieldNumber` | number of employees 职工人数 |
| `characteristics.intention` |  | `fieldText` | intention 合作意向 |
| `characteristics.managementTraits` |  | `fieldText` | management traits 经营管理特点 |
| `characteristics.philosophy` |  | `fieldText` | business philosophy 经营观念 |
| `characteristics.policy` |  | `fieldText` | business policy 经营方针与政策 |
| `characteristics.potential` |  | `fieldText` | development potential 发展潜力 |
| `characteristics.sales` |  | `fieldAmount` | sales volume in yuan 销售额 |
| `characteristics.salesCapability` |  | `fieldText` | sales capability 销售能力 |
| `characteristics.serviceArea` |  | `fieldText` | service area 服务区域 |
| `client` | ● | `clientId` | Client id 客户标识 |
| `contact.email` |  | `fieldText` | contact: e-mail 联系人邮箱 |
| `contact.name` |  | `fieldText` | contact: name 联系人姓名 |
| `contact.post` |  | `fieldText` | contact: post 联系人职务 |
| `contact.telephone` |  | `fieldText` | contact: telephone 联系人电话 |
| `cooperating` |  | list of `departmentCode` | Cooperating departments 协办部门 |
| `crossReferences` |  | list of object | Cross-references 互见 |
| `crossReferences[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `crossReferences[].kind` | ● | `transferredFrom` `transferredTo` `sameClient` `related` | Kind 类型. 转自, 转至, 同一客户, 相关. |
| `crossReferences[].number` | ● | `clientNumber` | Client number 档号 |
| `crossReferences[].since` | ● | `date` | Since 起 |
| `demand.audience` |  | `fieldHistory` | target audience 目标受众 |
| `demand.budget` |  | `fieldHistory` | budget 预算 |
| `demand.businessType` |  | `fieldHistory` | type of business 业务类型 |
| `demand.delivery` |  | `fieldHistory` | delivery 数量、规格、交付时间 |
| `demand.form` |  | `fieldHistory` | preferred form 广告形式偏好 |
| `demand.goal` |  | `fieldHistory` | advertising goal 广告投放目标 |
| `demand.needs` |  | `fieldHistory` | needs and expectations 需求和期望 |
| `demand.preferences` |  | `fieldHistory` | preferences 偏好 |
| `demand.timing` |  | `fieldHistory` | timing 时间要求 |
| `directness` | ● | `direct` `indirect` | Direct or indirect 直接间接. 直接, 间接. |
| `dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `filedUnder` | ● | object | Filed under 存放位置. Year and grade folder of this volume. |
| `filedUnder.grade` | ● | `gradeCode` | Grade 级别 |
| `filedUnder.year` | ● | `year` | Year 年度 |
| `firstContact` |  | `partialDate` | First contact 首次接触 |
| `formerNames` |  | list of `dated` | Former names 曾用名. since is the day on which the next name began. |
| `grades` | ● | list of `dated` | Grade 级别. Newest last. |
| `grades[].value` |  | `gradeCode` | Grade 级别 |
| `holding` | ● | `departmentCode` | Holding department 主办部门 |
| `keyDirector.email` |  | `fieldText` | department director: e-mail 部门总监邮箱 |
| `keyDirector.name` |  | `fieldText` | department director: name 部门总监姓名 |
| `keyDirector.post` |  | `fieldText` | department director: post 部门总监职务 |
| `keyDirector.telephone` |  | `fieldText` | department director: telephone 部门总监电话 |
| `keyManagement.email` |  | `fieldText` | senior management: e-mail 高管邮箱 |
| `keyManagement.name` |  | `fieldText` | senior management: name 高管姓名 |
| `keyManagement.post` |  | `fieldText` | senior management: post 高管职务 |
| `keyManagement.telephone` |  | `fieldText` | senior management: telephone 高管电话 |
| `keyMedia.email` |  | `fieldText` | media executor: e-mail 媒介执行邮箱 |
| `keyMedia.name` |  | `fieldText` | media executor: name 媒介执行姓名 |
| `keyMedia.post` |  | `fieldText` | media executor: post 媒介执行职务 |
| `keyMedia.telephone` |  | `fieldText` | media executor: telephone 媒介执行电话 |
| `kinds` | ● | list of `dated` | Kind of card 档案卡类型. Newest last. |
| `kinds[].value` |  | `cooperated` `notCooperated` | Kind 类型. 已合作, 未合作. |
| `legalPerson.email` |  | `fieldText` | legal person: e-mail 法人邮箱 |
| `legalPerson.name` |  | `fieldText` | legal person: name 法人姓名 |
| `legalPerson.post` |  | `fieldText` | legal person: post 法人职务 |
| `legalPerson.telephone` |  | `fieldText` | legal person: telephone 法人电话 |
| `levels` | ● | list of `dated` | Level 管理级别. Newest last. |
| `levels[].value` |  | `level` | Level 管理级别 |
| `name` | ● | `text` | Client 客户名称 |
| `nextFollowUp` |  | `date` | Next follow-up 下次跟进 |
| `number` | ● | `clientNumber` | Client number 档号 |
| `operatingManager.email` |  | `fieldText` | operating manager: e-mail 经营管理者邮箱 |
| `operatingManager.name` |  | `fieldText` | operating manager: name 经营管理者姓名 |
| `operatingManager.post` |  | `fieldText` | operating manager: post 经营管理者职务 |
| `operatingManager.telephone` |  | `fieldText` | operating manager: telephone 经营管理者电话 |
| `owner.email` |  | `fieldText` | owner: e-mail 所有者邮箱 |
| `owner.name` |  | `fieldText` | owner: name 所有者姓名 |
| `owner.post` |  | `fieldText` | owner: post 所有者职务 |
| `owner.telephone` |  | `fieldText` | owner: telephone 所有者电话 |
| `placement.elsewhere` |  | `fieldText` | placement elsewhere 在其它媒体投放 |
| `placement.features` |  | `fieldText` | features of placement 投放特征 |
| `placement.places` |  | `fieldText` | places of sale 销售地点 |
| `placement.prices` |  | `fieldText` | market prices 产品市场价格 |
| `placement.promotions` |  | `fieldText` | promotions 近期促销计划 |
| `placement.target` |  | `fieldText` | target group 目标人群 |
| `placement.validUntil` |  | `fieldDate` | sales information valid until 销售信息有效期至 |
| `placement.yearly` |  | `fieldHistory` | yearly placement 年投放量 |
| `relation` | ● | `past` `current` `future` | Relation 客户关系. 过去, 现在, 未来. |
| `responsible` |  | `staffId` | Responsible person 维护人 |
| `salt` | ● | `salt` | Salt 随机盐 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `secrecy` | ● | `secrecy` | Secrecy 密级 |
| `setUpBy` | ● | `staffId` | Set up by 建档人 |
| `setUpOn` | ● | `yearMonth` | Set up on 建档年月 |
| `source` |  | `text` | Source 来源 |
| `statuses` | ● | list of `dated` | Status 状态. Newest last. |
| `statuses[].value` |  | `open` `closed` | Status 状态. 在用, 已结. |
| `team` |  | list of `staffId` | Team 团队 |
| `trading.activities` |  | `fieldList` | market activities 市场活动参与情况 |
| `trading.advantages` |  | `fieldText` | advantages kept 保持的优势 |
| `trading.countermeasures` |  | `fieldText` | counter-measures 未来的对策 |
| `trading.problems` |  | `fieldText` | existing problems 存在的问题 |
| `trading.reputation` |  | `fieldText` | reputation and image 企业信誉与形象 |
| `trading.salesActivity` |  | `fieldText` | sales activity 客户的销售活动状况 |
| `trading.satisfaction` |  | `fieldHistory` | satisfaction 满意度调查结果 |
| `trading.training` |  | `fieldHistory` | training, appraisals and awards 培训、考核、奖励记录 |
| `via` |  | `text` | Via 经由客户 |

<!-- end -->

```json card
{
  "aliases": [
    "TF-S-A-201208-BJCJGS"
  ],
  "basic": {
    "address": "北京市海淀区北太平庄路 18 号",
    "founded": "1983",
    "qualifications": [
      "营业执照",
      "建筑工程施工总承包特级"
    ],
    "telephone": "010-6200 0000"
  },
  "business": {
    "attitude": [
      {
        "asOf": "2025-12-31",
        "value": "良好"
      },
      {
        "asOf": "2026-11-01",
        "value": "积极"
      }
    ]
  },
  "characteristics": {
    "employees": "27800",
    "sales": "1200000000.50"
  },
  "client": "01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a",
  "cooperating": [
    "J",
    "M"
  ],
  "crossReferences": [
    {
      "dossier": "01a17720-ca00-7c0c-8c0c-0c0c0c0c0c0c",
      "kind": "transferredTo",
      "number": "TF-J-B-202611-BJCJJTGS",
      "since": "2026-11-20"
    }
  ],
  "directness": "indirect",
  "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "filedUnder": {
    "grade": "A",
    "year": 2026
  },
  "firstContact": "2012-05",
  "formerNames": [
    {
      "by": "p0001",
      "evidence": "工商变更通知书",
      "since": "2015-06-01",
      "value": "北京城建开发总公司"
    }
  ],
  "grades": [
    {
      "by": "p0001",
      "since": "2012-08-01",
      "value": "A"
    },
    {
      "by": "p0001",
      "since": "2026-07-01",
      "value": "B"
    }
  ],
  "holding": "S",
  "kinds": [
    {
      "by": "p0001",
      "since": "2012-08-01",
      "value": "notCooperated"
    },
    {
      "by": "p0001",
      "since": "2013-01-10",
      "value": "cooperated"
    }
  ],
  "legalPerson": {
    "name": {
      "by": "p0007",
      "on": "2026-11-21",
      "unknown": "已询问未得"
    }
  },
  "levels": [
    {
      "by": "p0001",
      "since": "2012-08-01",
      "value": "department"
    },
    {
      "by": "p0001",
      "since": "2026-01-01",
      "value": "company"
    }
  ],
  "name": "北京城建集团公司",
  "nextFollowUp": "2026-12-01",
  "number": "TF-S-A-201208-BJCJJTGS",
  "relation": "current",
  "responsible": "p0007",
  "salt": "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
  "schemaVersion": 1,
  "secrecy": "confidential",
  "setUpBy": "p0001",
  "setUpOn": "2012-08",
  "source": "老客户介绍",
  "statuses": [
    {
      "by": "p0001",
      "since": "2012-08-01",
      "value": "open"
    },
    {
      "by": "p0001",
      "since": "2026-11-20",
      "value": "closed"
    }
  ],
  "team": [
    "p0007",
    "p0001"
  ],
  "via": "北京国资公司"
}
```

### persons.json 个人特征

Kept apart: never indexed, never in a department's package.

<!-- table: persons -->

| member | | form | |
|---|---|---|---|
| `contactTraits.ability` |  | `fieldText` | contact: ability 联系人能力 |
| `contactTraits.age` |  | `fieldText` | contact: age 联系人年龄 |
| `contactTraits.birthday` |  | `fieldDate` | contact: birthday 联系人生日 |
| `contactTraits.care` |  | `fieldHistory` | contact: gifts and greetings 联系人关怀礼品与祝福 |
| `contactTraits.education` |  | `fieldText` | contact: education 联系人学历 |
| `contactTraits.family` |  | `fieldText` | contact: family 联系人家庭 |
| `contactTraits.hobbies` |  | `fieldText` | contact: hobbies 联系人嗜好 |
| `contactTraits.homeAddress` |  | `fieldText` | contact: home address 联系人家庭住址 |
| `contactTraits.idNumber` |  | `fieldText` | contact: ID number 联系人身份证号码 |
| `contactTraits.personality` |  | `fieldText` | contact: personality 联系人个人性格 |
| `contactTraits.photo` |  | `fieldText` | contact: photo 联系人照片 |
| `dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `keyDirectorTraits.ability` |  | `fieldText` | department director: ability 部门总监能力 |
| `keyDirectorTraits.age` |  | `fieldText` | department director: age 部门总监年龄 |
| `keyDirectorTraits.birthday` |  | `fieldDate` | department director: birthday 部门总监生日 |
| `keyDirectorTraits.care` |  | `fieldHistory` | department director: gifts and greetings 部门总监关怀礼品与祝福 |
| `keyDirectorTraits.education` |  | `fieldText` | department director: education 部门总监学历 |
| `keyDirectorTraits.family` |  | `fieldText` | department director: family 部门总监家庭 |
| `keyDirectorTraits.hobbies` |  | `fieldText` | department director: hobbies 部门总监嗜好 |
| `keyDirectorTraits.homeAddress` |  | `fieldText` | department director: home address 部门总监家庭住址 |
| `keyDirectorTraits.idNumber` |  | `fieldText` | department director: ID number 部门总监身份证号码 |
| `keyDirectorTraits.personality` |  | `fieldText` | department director: personality 部门总监个人性格 |
| `keyDirectorTraits.photo` |  | `fieldText` | department director: photo 部门总监照片 |
| `keyManagementTraits.ability` |  | `fieldText` | senior management: ability 高管能力 |
| `keyManagementTraits.age` |  | `fieldText` | senior management: age 高管年龄 |
| `keyManagementTraits.birthday` |  | `fieldDate` | senior management: birthday 高管生日 |
| `keyManagementTraits.care` |  | `fieldHistory` | senior management: gifts and greetings 高管关怀礼品与祝福 |
| `keyManagementTraits.education` |  | `fieldText` | senior management: education 高管学历 |
| `keyManagementTraits.family` |  | `fieldText` | senior management: family 高管家庭 |
| `keyManagementTraits.hobbies` |  | `fieldText` | senior management: hobbies 高管嗜好 |
| `keyManagementTraits.homeAddress` |  | `fieldText` | senior management: home address 高管家庭住址 |
| `keyManagementTraits.idNumber` |  | `fieldText` | senior management: ID number 高管身份证号码 |
| `keyManagementTraits.personality` |  | `fieldText` | senior management: personality 高管个人性格 |
| `keyManagementTraits.photo` |  | `fieldText` | senior management: photo 高管照片 |
| `keyMediaTraits.ability` |  | `fieldText` | media executor: ability 媒介执行能力 |
| `keyMediaTraits.age` |  | `fieldText` | media executor: age 媒介执行年龄 |
| `keyMediaTraits.birthday` |  | `fieldDate` | media executor: birthday 媒介执行生日 |
| `keyMediaTraits.care` |  | `fieldHistory` | media executor: gifts and greetings 媒介执行关怀礼品与祝福 |
| `keyMediaTraits.education` |  | `fieldText` | media executor: education 媒介执行学历 |
| `keyMediaTraits.family` |  | `fieldText` | media executor: family 媒介执行家庭 |
| `keyMediaTraits.hobbies` |  | `fieldText` | media executor: hobbies 媒介执行嗜好 |
| `keyMediaTraits.homeAddress` |  | `fieldText` | media executor: home address 媒介执行家庭住址 |
| `keyMediaTraits.idNumber` |  | `fieldText` | media executor: ID number 媒介执行身份证号码 |
| `keyMediaTraits.personality` |  | `fieldText` | media executor: personality 媒介执行个人性格 |
| `keyMediaTraits.photo` |  | `fieldText` | media executor: photo 媒介执行照片 |
| `legalPersonTraits.ability` |  | `fieldText` | legal person: ability 法人能力 |
| `legalPersonTraits.age` |  | `fieldText` | legal person: age 法人年龄 |
| `legalPersonTraits.birthday` |  | `fieldDate` | legal person: birthday 法人生日 |
| `legalPersonTraits.care` |  | `fieldHistory` | legal person: gifts and greetings 法人关怀礼品与祝福 |
| `legalPersonTraits.education` |  | `fieldText` | legal person: education 法人学历 |
| `legalPersonTraits.family` |  | `fieldText` | legal person: family 法人家庭 |
| `legalPersonTraits.hobbies` |  | `fieldText` | legal person: hobbies 法人嗜好 |
| `legalPersonTraits.homeAddress` |  | `fieldText` | legal person: home address 法人家庭住址 |
| `legalPersonTraits.idNumber` |  | `fieldText` | legal person: ID number 法人身份证号码 |
| `legalPersonTraits.personality` |  | `fieldText` | legal person: personality 法人个人性格 |
| `legalPersonTraits.photo` |  | `fieldText` | legal person: photo 法人照片 |
| `operatingManagerTraits.ability` |  | `fieldText` | operating manager: ability 经营管理者能力 |
| `operatingManagerTraits.age` |  | `fieldText` | operating manager: age 经营管理者年龄 |
| `operatingManagerTraits.birthday` |  | `fieldDate` | operating manager: birthday 经营管理者生日 |
| `operatingManagerTraits.care` |  | `fieldHistory` | operating manager: gifts and greetings 经营管理者关怀礼品与祝福 |
| `operatingManagerTraits.education` |  | `fieldText` | operating manager: education 经营管理者学历 |
| `operatingManagerTraits.family` |  | `fieldText` | operating manager: family 经营管理者家庭 |
| `operatingManagerTraits.hobbies` |  | `fieldText` | operating manager: hobbies 经营管理者嗜好 |
| `operatingManagerTraits.homeAddress` |  | `fieldText` | operating manager: home address 经营管理者家庭住址 |
| `operatingManagerTraits.idNumber` |  | `fieldText` | operating manager: ID number 经营管理者身份证号码 |
| `operatingManagerTraits.personality` |  | `fieldText` | operating manager: personality 经营管理者个人性格 |
| `operatingManagerTraits.photo` |  | `fieldText` | operating manager: photo 经营管理者照片 |
| `ownerTraits.ability` |  | `fieldText` | owner: ability 所有者能力 |
| `ownerTraits.age` |  | `fieldText` | owner: age 所有者年龄 |
| `ownerTraits.birthday` |  | `fieldDate` | owner: birthday 所有者生日 |
| `ownerTraits.care` |  | `fieldHistory` | owner: gifts and greetings 所有者关怀礼品与祝福 |
| `ownerTraits.education` |  | `fieldText` | owner: education 所有者学历 |
| `ownerTraits.family` |  | `fieldText` | owner: family 所有者家庭 |
| `ownerTraits.hobbies` |  | `fieldText` | owner: hobbies 所有者嗜好 |
| `ownerTraits.homeAddress` |  | `fieldText` | owner: home address 所有者家庭住址 |
| `ownerTraits.idNumber` |  | `fieldText` | owner: ID number 所有者身份证号码 |
| `ownerTraits.personality` |  | `fieldText` | owner: personality 所有者个人性格 |
| `ownerTraits.photo` |  | `fieldText` | owner: photo 所有者照片 |
| `salt` | ● | `salt` | Salt 随机盐 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |

<!-- end -->

```json persons
{
  "contactTraits": {
    "birthday": "1979-05"
  },
  "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "legalPersonTraits": {
    "hobbies": "围棋"
  },
  "ownerTraits": {
    "family": {
      "by": "p0007",
      "on": "2026-11-21",
      "unknown": "不适用"
    }
  },
  "salt": "0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c",
  "schemaVersion": 1
}
```

### credit.json 信用

<!-- table: credit -->

| member | | form | |
|---|---|---|---|
| `credit.arrears` |  | `fieldHistory` | arrears 欠款情况 |
| `credit.assessment` |  | `fieldText` | credit report 信用评估报告 |
| `credit.finances` |  | `fieldHistory` | finances 财务状况 |
| `credit.grade` |  | `fieldText` | credit grade 信用等级 |
| `credit.industryReputation` |  | `fieldHistory` | reputation in the industry 行业口碑 |
| `credit.limit` |  | `fieldAmount` | credit limit in yuan 信用额度 |
| `credit.pastProblems` |  | `fieldHistory` | earlier credit problems 以往出现的信用问题 |
| `credit.payment` |  | `fieldText` | method of payment 付款方式 |
| `credit.paymentTimes` |  | `fieldHistory` | times of payment 付款时间 |
| `credit.payments` |  | `fieldHistory` | payments 付款记录 |
| `credit.performance` |  | `fieldHistory` | business results 经营业绩 |
| `credit.receivables` |  | `fieldHistory` | receivables 应收账款记录 |
| `credit.record` |  | `fieldHistory` | credit record 信用记录 |
| `credit.standing` |  | `fieldText` | credit standing 信用状况 |
| `credit.terms` |  | `fieldText` | terms of trade 交易条件 |
| `dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `salt` | ● | `salt` | Salt 随机盐 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |

<!-- end -->

```json credit
{
  "credit": {
    "limit": "500000",
    "pastProblems": [
      {
        "asOf": "2024-03-31",
        "value": "逾期 20 天"
      }
    ],
    "standing": "良好"
  },
  "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "salt": "0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d",
  "schemaVersion": 1
}
```

### projects.json 已合作项目

<!-- table: projects -->

| member | | form | |
|---|---|---|---|
| `dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries` | ● | list of object | Entries 条目 |
| `entries[].extensions` |  | `extensions` | Extensions 扩展 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].name` | ● | `text` | Project 项目名称 |
| `entries[].notes` |  | `text` | Notes 说明 |
| `entries[].orders` |  | list of object | Orders 订单 |
| `entries[].orders[].buyer` |  | `text` | Buyer 购货者 |
| `entries[].orders[].number` | ● | `text` | Number 订单号 |
| `entries[].orders[].price` |  | `amount` | Price 价格(元) |
| `entries[].orders[].product` |  | `text` | Product 产品名称 |
| `entries[].orders[].quantity` |  | `text` | Quantity 数量 |
| `entries[].orders[].soldOn` |  | `date` | Sold on 销售日期 |
| `entries[].placementResults` |  | list of object | Placement results 投放监测数据 |
| `entries[].placementResults[].measure` | ● | `exposures` `clicks` `conversionRate` | Measure 指标. 曝光量, 点击量, 转化率(%). |
| `entries[].placementResults[].on` | ● | `date` | On 日期 |
| `entries[].placementResults[].value` | ● | `amount` | Value 数值 |
| `entries[].progress` |  | `text` | Progress 项目进度 |
| `entries[].quality` |  | `text` | Quality 项目质量 |
| `entries[].records` | ● | object | Records 相关文件. Record ids by what they are to the project. |
| `entries[].records.briefs` |  | list of `recordId` | briefs 需求简报 |
| `entries[].records.collections` |  | list of `recordId` | collections 收款 |
| `entries[].records.contracts` |  | list of `recordId` | contracts 合同 |
| `entries[].records.correspondence` |  | list of `recordId` | correspondence 往来文件 |
| `entries[].records.feedback` |  | list of `recordId` | feedback 客户反馈 |
| `entries[].records.monitoring` |  | list of `recordId` | monitoring 监播监测 |
| `entries[].records.planning` |  | list of `recordId` | planning 策划 |
| `entries[].records.production` |  | list of `recordId` | production 制作 |
| `entries[].records.quotations` |  | list of `recordId` | quotations 报价 |
| `entries[].records.references` |  | list of `recordId` | references 参考资料 |
| `entries[].records.weeklySummaries` |  | list of `recordId` | weeklySummaries 周工作汇报 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].requirements` |  | `text` | Requirements 项目要求 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].since` |  | `partialDate` | Since 起 |
| `entries[].until` |  | `partialDate` | Until 止 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |

<!-- end -->

```json projects
{
  "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
  "entries": [
    {
      "extensions": {
        "crm": {
          "id": 4711,
          "ratio": 0.25
        }
      },
      "id": "01a17720-ca00-7929-a929-292929292929",
      "name": "2026 年地铁灯箱投放",
      "notes": "客户要求每周监播",
      "orders": [
        {
          "buyer": "北京国资公司",
          "number": "DD-2026-017",
          "price": "180000.00",
          "product": "灯箱广告",
          "quantity": "24 块",
          "soldOn": "2026-03-10"
        },
        {
          "number": "DD-2026-018"
        }
      ],
      "placementResults": [
        {
          "measure": "exposures",
          "on": "2026-06-30",
          "value": "1250000"
        }
      ],
      "progress": "已上刊",
      "quality": "良好",
      "records": {
        "contracts": [
          "01a17720-ca00-7616-9616-161616161616",
          "01a17720-ca00-7717-9717-171717171717"
        ],
        "quotations": [
          "01a17720-ca00-7515-9515-151515151515"
        ]
      },
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "requirements": "全线 12 封",
      "salt": "29292929292929292929292929292929",
      "since": "2026-03",
      "until": "2026-12-31"
    },
    {
      "id": "01a17720-ca00-7a2a-aa2a-2a2a2a2a2a2a",
      "name": "年会",
      "records": {},
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1
}
```

### issues.json 回访问题

<!-- table: issues -->

| member | | form | |
|---|---|---|---|
| `dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries` | ● | list of object | Entries 条目 |
| `entries[].department` | ● | `departmentCode` | Department to solve it 责任部门 |
| `entries[].detail` | ● | `text` | Detail 问题详情 |
| `entries[].due` | ● | `date` | Due 期限 |
| `entries[].extensions` |  | `extensions` | Extensions 扩展 |
| `entries[].formingDepartment` | ● | `departmentCode` | Forming department 形成部门 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].kind` |  | `complaint` `enquiry` `suggestion` `praise` `evaluation` | Kind 类型. 投诉, 咨询, 建议, 表扬, 评价. Absent: a question 问题. |
| `entries[].reason` |  | `text` | Reason 原因 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].satisfaction` |  | `text` | Satisfaction 客户满意度 |
| `entries[].solution` |  | `text` | Solution 解决办法 |
| `entries[].solved` |  | `date` | Solved on 解决日期 |
| `entries[].urgency` | ● | `urgent` `notUrgent` | Urgency 紧急程度. 紧急, 不紧急. |
| `entries[].visited` | ● | `date` | Visited on 回访日期 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |

<!-- end -->

```json issues
{
  "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
  "entries": [
    {
      "department": "J",
      "detail": "画面色差，要求重印",
      "due": "2026-11-12",
      "extensions": {
        "crm": {
          "id": 4711,
          "ratio": 0.25
        }
      },
      "formingDepartment": "S",
      "id": "01a17720-ca00-7333-b333-333333333333",
      "kind": "complaint",
      "reason": "打样未签字",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "33333333333333333333333333333333",
      "satisfaction": "满意",
      "solution": "当日重印并更换",
      "solved": "2026-11-11",
      "urgency": "urgent",
      "visited": "2026-11-10"
    },
    {
      "department": "J",
      "detail": "画面色差，要求重印",
      "due": "2026-11-12",
      "formingDepartment": "S",
      "id": "01a17720-ca00-7333-b333-333333333333",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "33333333333333333333333333333333",
      "urgency": "urgent",
      "visited": "2026-11-10"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1
}
```

### communications/…/….jsonl 客服沟通

One file a forming department and filing month. In the file each value stands on one line; it is shown here on several.

<!-- table: communication -->

| member | | form | |
|---|---|---|---|
| `channel` | ● | `text` | Channel 沟通方式 |
| `content` | ● | `text` | Content 沟通内容 |
| `counterpart` |  | `text` | Their person 对方人员 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `formingDepartment` | ● | `departmentCode` | Forming department 形成部门 |
| `id` | ● | `entryId` | Entry id 条目标识 |
| `on` | ● | `date` | Day of the contact 沟通日期 |
| `purpose` |  | `followUp` `returnVisit` `service` `survey` `care` | Purpose 目的. 专项跟进, 回访, 服务记录, 满意度调查, 关怀. Absent: an ordinary contact 日常沟通. |
| `records` |  | list of `recordId` | Records 相关文件 |
| `registered` | ● | `registered` | Registration 登记 |
| `result` |  | `text` | Result 结果 |
| `salt` | ● | `salt` | Salt 随机盐 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `staff` | ● | `staffId` | Our person 我方人员 |

<!-- end -->

```json communication
{
  "channel": "电话",
  "content": "确认 12 月投放排期",
  "counterpart": "赵经理",
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "formingDepartment": "S",
  "id": "01a17720-ca00-7d3d-bd3d-3d3d3d3d3d3d",
  "on": "2026-11-21",
  "purpose": "followUp",
  "records": [
    "01a17720-ca00-7616-9616-161616161616"
  ],
  "registered": {
    "at": "2026-11-21T09:30:00+08:00",
    "by": "p0007"
  },
  "result": "同意，下周签确认单",
  "salt": "3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d3d",
  "schemaVersion": 1,
  "staff": "p0007"
}
```

### records.json 卷内文件目录

A record stays for ever. A paper-only record has neither `path` nor `versions`. A destroyed one has a `tombstone`. `path` is relative to
the volume. `storageOnly` without `lifted` says that the document is only stored (个人信息保护法47): no search finds it and no list shows title or path; its bytes stay,
are checked and are packed. The events are `recordRestricted` and `restrictionLifted`; the salt stays, and the seal of a closed year is without this member.

<!-- table: records -->

| member | | form | |
|---|---|---|---|
| `dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `nextSerial` | ● | integer 1…100000000 | Next serial 下一件号 |
| `records` | ● | list of object | Records 著录条目. By item serial. |
| `records[].basis` | ● | `entered` `name` `content` `modified` | Basis of the date 日期依据. 人工录入, 文件名, 内容, 修改时间. |
| `records[].belongsTo` |  | `year` | Belongs to 所属年度. Where it was registered in a later volume. |
| `records[].carrier` | ● | `electronic` `paper` `both` | Carrier 载体. 电子, 纸质, 两者. |
| `records[].category` | ● | `categoryNumber` | Category number 类别号 |
| `records[].class` |  | `text` | Class 文种 |
| `records[].extensions` |  | `extensions` | Extensions 扩展 |
| `records[].filingReason` |  | `text` | Why filed 归档原因 |
| `records[].formed` | ● | `date` | Formed on 形成日期 |
| `records[].formingDepartment` | ● | `departmentCode` | Forming department 形成部门 |
| `records[].id` | ● | `recordId` | Record id 著录条目标识 |
| `records[].item` | ● | `itemNumber` | Item number 件号 |
| `records[].level` |  | `level` | Level 管理级别 |
| `records[].paper` |  | object | Paper 纸质件 |
| `records[].paper.approvedBy` |  | `staffId` | Approved by 批准人 |
| `records[].paper.box` |  | `text` | Box 盒号 |
| `records[].paper.copies` |  | integer from 1 | Copies 份数 |
| `records[].paper.enteredOn` |  | `date` | Entered on 登记日期. The day on which the receipt or the waiver was entered; only these may change a record of a closed year. |
| `records[].paper.form` |  | `text` | Form 形式. 正本, 副本, 复印件 and the like. |
| `records[].paper.handedInBy` |  | `staffId` | Handed in by 移交人 |
| `records[].paper.pages` |  | integer from 1 | Pages 页数 |
| `records[].paper.place` |  | `text` | Place 存放位置 |
| `records[].paper.reason` |  | `text` | Reason 免交原因 |
| `records[].paper.receivedBy` |  | `staffId` | Received by 签收人 |
| `records[].paper.receivedOn` |  | `date` | Received on 签收日期 |
| `records[].paper.state` | ● | `due` `received` `missing` `waived` | State 状态. 应交, 已收, 缺失, 免交. |
| `records[].path` |  | `path` | Inside the volume; absent for paper alone. |
| `records[].pathEncoded` |  | `true` | Path is percent-encoded 路径为百分号编码. The name is not UTF-8: % is %25 and each byte that is no UTF-8 is %XX. Left out when false. |
| `records[].registered` | ● | `registered` | Registration 登记 |
| `records[].related` |  | list of `recordId` | Related records 相关条目 |
| `records[].salt` | ● | `salt` | Salt 随机盐 |
| `records[].secrecy` |  | `secrecy` | Secrecy 密级 |
| `records[].state` | ● | `draft` `final` `inForce` | State 状态. 草稿, 定稿, 生效. |
| `records[].storageOnly` |  | object | Only stored 仅存储. Nobody consults it and no search finds it; its bytes stay. Ended where lifted is there. |
| `records[].storageOnly.at` | ● | `timestamp` | Since 自 |
| `records[].storageOnly.by` | ● | `staffId` | By 决定人 |
| `records[].storageOnly.lifted` |  | object | Lifted 解除 |
| `records[].storageOnly.lifted.at` | ● | `timestamp` | When 时间 |
| `records[].storageOnly.lifted.by` | ● | `staffId` | By 解除人 |
| `records[].storageOnly.lifted.reason` | ● | `text` | Reason 原因 |
| `records[].storageOnly.reason` | ● | `text` | Reason 原因 |
| `records[].storageOnly.request` |  | `entryId` | Request 客户请求 |
| `records[].title` | ● | `text` | Title 题名 |
| `records[].tombstone` |  | object | Tombstone 已销毁标注 |
| `records[].tombstone.at` | ● | `timestamp` | Destroyed at 销毁时间 |
| `records[].tombstone.list` | ● | `text` | Disposal list 销毁清册 |
| `records[].versions` |  | list of object | Versions 版本. Oldest first, numbered from 1 without gaps. |
| `records[].versions[].digest` |  | `digest` | Absent only where a destroyed document's digest had to go too. |
| `records[].versions[].n` | ● | integer from 1 | Number 版本号 |
| `records[].versions[].sealedIn` |  | `yearMonth` | Sealed in 封存月份 |
| `records[].versions[].seen` | ● | `timestamp` | Registered at 登记时间 |
| `records[].versions[].size` | ● | integer from 0 | Bytes 字节数 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json records
{
  "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "nextSerial": 10008,
  "records": [
    {
      "basis": "entered",
      "belongsTo": 2025,
      "carrier": "both",
      "category": 2,
      "class": "合同",
      "extensions": {
        "crm": {
          "id": 4711,
          "ratio": 0.25
        }
      },
      "filingReason": "年度框架",
      "formed": "2026-11-18",
      "formingDepartment": "S",
      "id": "01a17720-ca00-7515-9515-151515151515",
      "item": "2026-02-0007",
      "level": "company",
      "paper": {
        "box": "S-2026-03",
        "copies": 2,
        "form": "正本",
        "handedInBy": "p0007",
        "pages": 12,
        "place": "档案室 2 柜 3 层",
        "receivedBy": "p0001",
        "receivedOn": "2026-11-21",
        "state": "received"
      },
      "path": "02合同/地铁灯箱投放合同.pdf",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007",
        "from": "合同 终稿.pdf"
      },
      "related": [
        "01a17720-ca00-7616-9616-161616161616",
        "01a17720-ca00-7717-9717-171717171717"
      ],
      "salt": "15151515151515151515151515151515",
      "secrecy": "internal",
      "state": "inForce",
      "storageOnly": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0001",
        "lifted": {
          "at": "2026-11-21T09:30:00+08:00",
          "by": "p0001",
          "reason": "客户撤回请求"
        },
        "reason": "客户要求删除，期限未满",
        "request": "01a17720-ca00-7161-a161-616161616161"
      },
      "title": "地铁灯箱投放合同",
      "versions": [
        {
          "digest": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
          "n": 1,
          "sealedIn": "2026-11",
          "seen": "2026-11-21T09:30:00+08:00",
          "size": 48213
        },
        {
          "digest": "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3",
          "n": 2,
          "seen": "2026-11-21T09:30:00+08:00",
          "size": 48990
        }
      ]
    },
    {
      "basis": "entered",
      "carrier": "paper",
      "category": 10,
      "formed": "2026-11-20",
      "formingDepartment": "S",
      "id": "01a17720-ca00-7616-9616-161616161616",
      "item": "2026-10-0008",
      "paper": {
        "approvedBy": "p0001",
        "enteredOn": "2026-11-21",
        "reason": "客户只给扫描件",
        "state": "waived"
      },
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "16161616161616161616161616161616",
      "state": "final",
      "title": "承接登记表"
    },
    {
      "basis": "modified",
      "carrier": "electronic",
      "category": 16,
      "formed": "2024-02-29",
      "formingDepartment": "M",
      "id": "01a17720-ca00-7717-9717-171717171717",
      "item": "2026-16-10007",
      "path": "16其他/100%25 %D5%D5",
      "pathEncoded": true,
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "17171717171717171717171717171717",
      "state": "final",
      "title": "照片",
      "tombstone": {
        "at": "2036-11-21T15:00:00+08:00",
        "list": "01a17720-ca00-7747-8747-474747474747"
      },
      "versions": [
        {
          "n": 1,
          "seen": "2026-11-21T09:30:00+08:00",
          "size": 0
        }
      ]
    }
  ],
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/numbers 档号登记簿

<!-- table: register-numbers -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].client` | ● | `clientId` | Client id 客户标识 |
| `entries[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries[].number` | ● | `clientNumber` | Client number 档号 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].replacedBy` |  | `clientNumber` | Replaced by 更正为 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"numbers"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-numbers
{
  "entries": [
    {
      "client": "01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a",
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "number": "TF-S-A-201208-BJCJJTGS",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
    },
    {
      "client": "01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a",
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "number": "TF-S-A-201208-BJCJGS",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "replacedBy": "TF-S-A-201208-BJCJJTGS",
      "salt": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "numbers",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/clients 客户登记簿

<!-- table: register-clients -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].formerNames` |  | list of `text` | Former names 曾用名. Oldest first. |
| `entries[].id` | ● | `clientId` | Client id 客户标识 |
| `entries[].name` | ● | `text` | Name 客户名称 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"clients"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-clients
{
  "entries": [
    {
      "formerNames": [
        "北京城建开发总公司"
      ],
      "id": "01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a",
      "name": "北京城建集团公司",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
    },
    {
      "id": "01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a",
      "name": "北京城建集团公司",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "clients",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/copies 外出副本登记簿

Every copy that left the tree: packages outside, backups, hand-overs, restored copies, exports. Each stands here from the transaction of the command that made it, and the event of that command
vouches for it. The ledger itself holds neither holder nor place.

<!-- table: register-copies -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].changed` |  | `registered` | Changed 变更. When something was learned of it last. |
| `entries[].cleared` |  | list of `entryId` | Cleared 已清除的清册. The disposal lists whose items its holder took out of it. |
| `entries[].contents` |  | list of object | Contents 内容. What it holds, by reference; absent where nobody wrote it down. |
| `entries[].contents[].department` |  | `departmentCode` | Department 部门 |
| `entries[].contents[].digest` |  | `digest` | Package digest 归档包摘要. SHA-256 of the plain tar. |
| `entries[].contents[].first` |  | integer from 0 | First event 首条 |
| `entries[].contents[].last` |  | integer from 0 | Last event 末条 |
| `entries[].contents[].month` |  | `yearMonth` | Month 月份 |
| `entries[].contents[].name` |  | `text` | Name 名称 |
| `entries[].contents[].record` |  | `recordId` | Record id 著录条目标识 |
| `entries[].contents[].version` |  | integer from 1 | Version 版本 |
| `entries[].digest` |  | `digest` | Of the file as it is stored; absent where it is no single file. |
| `entries[].expires` |  | `date` | Expires 到期 |
| `entries[].holder` | ● | `text` | Holder 持有人 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].kind` | ● | `package` `backup` `handOff` `restoredCopy` `export` | Kind 种类 |
| `entries[].name` | ● | `text` | Name 名称 |
| `entries[].place` | ● | `text` | Place 所在 |
| `entries[].receipt` |  | object | Receipt 回执. As it came back: check it with ssh-keygen -Y verify -n dossier-receipt-v1. |
| `entries[].receipt.document` | ● | `text` | Receipt 回执 |
| `entries[].receipt.signature` | ● | `text` | Signature 签名 |
| `entries[].receipt.signer` | ● | `text` | Signer 签名密钥 |
| `entries[].recipients` |  | list of text, `^(?:age1[02-9ac-hj-np-z]{58}\|ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-P][A-Za-z0-9+/]{42})$` | Recipients 收件人公钥. For whom it is encrypted; absent for a plain copy. |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].retainUntil` |  | `date` | Retain until 保留至 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].state` |  | `confirmed` `expired` `rewritten` `destroyed` | State 下落. Absent: outstanding. |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"copies"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-copies
{
  "entries": [
    {
      "changed": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "cleared": [
        "01a17720-ca00-7060-a060-606060606060"
      ],
      "contents": [
        {
          "department": "S",
          "digest": "bc4a71180870f7945155fbb02f4b0a2e3faa2a62d6d31b7039013055ed19869a",
          "first": 0,
          "last": 17,
          "month": "2026-11",
          "name": "TF-2026-11-S"
        },
        {
          "record": "01a17720-ca00-7414-9414-141414141414",
          "version": 2
        }
      ],
      "digest": "3b9c358f36f0a31b6ad3e14f309c7cf198ac9246e8316f9ce543d5b19ac02b80",
      "expires": "2026-12-20",
      "holder": "天津分公司",
      "id": "01a17720-ca00-7151-9151-515151515151",
      "kind": "handOff",
      "name": "TF-2026-11-S",
      "place": "/media/usb/移交",
      "receipt": {
        "document": "{}\n",
        "signature": "-----BEGIN SSH SIGNATURE-----\n",
        "signer": "SHA256:RXm/ruZ0eTzRXKwi1AQEDynB0VgHQ2ac9KPSFdf/YnA"
      },
      "recipients": [
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
      ],
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "retainUntil": "2036-12-31",
      "salt": "51515151515151515151515151515151",
      "state": "confirmed"
    },
    {
      "holder": "李四",
      "id": "01a17720-ca00-7252-9252-525252525252",
      "kind": "export",
      "name": "客户名录.xlsx",
      "place": "财务室",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "52525252525252525252525252525252"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "copies",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/alarms 报警登记簿

Absent until the first alarm: an audit by somebody enrolled found something wrong, or a command was refused to somebody enrolled who may not do it, or asked for what the rules of retention forbid (RET-1, RET-2, RET-4).

<!-- table: register-alarms -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].action` |  | text, `^[A-Za-z0-9-]{1,60}$` | What was tried 所试操作. Only of an attempt: a permission, an act that needs approval, or a reason. |
| `entries[].at` | ● | `timestamp` | When 报警时间 |
| `entries[].by` | ● | `staffId` | Who 当事人. Who ran the audit, or whose attempt it was. |
| `entries[].closed` |  | object | Closed 处理 |
| `entries[].closed.at` | ● | `timestamp` | When 处理时间 |
| `entries[].closed.by` | ● | `staffId` | Who 处理人 |
| `entries[].closed.reason` | ● | `text` | Reason 处理结果 |
| `entries[].count` | ● | integer 1…999999999 | Count 数量. Of findings; 1 for an attempt. |
| `entries[].further` |  | integer 1…999999999 | Further attempts 后续次数. Of the same person who tried the same against the same rule within the hour; no event tells of them. |
| `entries[].id` | ● | `uuid` | UUID |
| `entries[].kind` | ● | `audit` `attempt` | Kind 种类. 审计发现, 越权操作. |
| `entries[].last` |  | `timestamp` | Last attempt 最近一次 |
| `entries[].rule` | ● | text, `^[A-Za-z0-9-]{1,60}$` | Rule 规则 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"alarms"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-alarms
{
  "entries": [
    {
      "action": "pack",
      "at": "2026-11-21T09:30:00+08:00",
      "by": "p0007",
      "closed": {
        "at": "2026-11-21T15:00:00+08:00",
        "by": "p0001",
        "reason": "误操作，已说明归档须由系统管理员办理"
      },
      "count": 1,
      "further": 2,
      "id": "01a17720-ca00-7151-9151-515151515151",
      "kind": "attempt",
      "last": "2026-11-21T09:41:00+08:00",
      "rule": "SEC-4",
      "salt": "51515151515151515151515151515151"
    },
    {
      "at": "2026-11-21T09:30:00+08:00",
      "by": "p0001",
      "count": 3,
      "id": "01a17720-ca00-7252-9252-525252525252",
      "kind": "audit",
      "rule": "digest-mismatch",
      "salt": "52525252525252525252525252525252"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "alarms",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/submissions 月度提交登记簿

By the year of the months. Beside the register lies the list of each submission, as JSON (as [移交清册.json](#移交清册json-移交清册), without `stored`)
and as a table: `submissions/<year>/<package name>.json` and `.csv`. The event is `monthSubmitted`: `month`, `department`, `last` (the last event before it), `state`
`nil` of a nil return. A contact that is entered behind it goes into the file of communications of the next month.

<!-- table: register-submissions -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].communications` | ● | integer from 0 | Contacts 沟通记录 |
| `entries[].confirmed` |  | list of `dossierId` | Confirmed 确认的新建档案. New dossiers that the department's manager confirms. |
| `entries[].department` | ● | `departmentCode` | Department 部门代码 |
| `entries[].documents` | ● | integer from 0 | Documents 文件数 |
| `entries[].id` | ● | `uuid` | Entry id 条目标识 |
| `entries[].incomplete` | ● | integer from 0 | Incomplete dossiers 不齐全档案数 |
| `entries[].last` | ● | integer from 0 | Last event before 此前末条 |
| `entries[].list` |  | `digest` | List 清单摘要. SHA-256 of the list beside the register. |
| `entries[].missingPaper` | ● | integer from 0 | Missing paper 缺纸质件数 |
| `entries[].month` | ● | `yearMonth` | Month 年月 |
| `entries[].nil` |  | `true` | Nil return 零报告 |
| `entries[].paper` | ● | integer from 0 | Paper 纸质件数 |
| `entries[].reason` |  | `text` | Reason 原因. Why nothing was formed. |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].unregistered` | ● | integer from 0 | Unregistered files 未登记文件数 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"submissions"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-submissions
{
  "entries": [
    {
      "communications": 7,
      "confirmed": [
        "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b"
      ],
      "department": "S",
      "documents": 42,
      "id": "01a17720-ca00-7f1f-9f1f-1f1f1f1f1f1f",
      "incomplete": 2,
      "last": 97,
      "list": "a330395cc0a53ad1207736546afff4735940937564bbf75ce1edad40780d9139",
      "missingPaper": 3,
      "month": "2026-11",
      "paper": 5,
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",
      "unregistered": 1
    },
    {
      "communications": 0,
      "department": "R",
      "documents": 0,
      "id": "01a17720-ca00-7020-a020-202020202020",
      "incomplete": 0,
      "last": 98,
      "missingPaper": 0,
      "month": "2026-11",
      "nil": true,
      "paper": 0,
      "reason": "本月没有新文件",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",
      "unregistered": 0
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "submissions",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/receipts 月度签收登记簿

What the office received, by the year of the months. The event is `monthReceived`: `month`, `department`. Late is what was submitted behind the due day.

<!-- table: register-receipts -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].communications` | ● | integer from 0 | Contacts 沟通记录 |
| `entries[].department` | ● | `departmentCode` | Department 部门代码 |
| `entries[].documents` | ● | integer from 0 | Documents 文件数 |
| `entries[].id` | ● | `uuid` | Entry id 条目标识 |
| `entries[].late` |  | `true` | Late 迟交 |
| `entries[].missingPaper` | ● | integer from 0 | Missing paper 缺纸质件数 |
| `entries[].month` | ● | `yearMonth` | Month 年月 |
| `entries[].nil` |  | `true` | Nil return 零报告 |
| `entries[].paper` | ● | integer from 0 | Paper 纸质件数 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].submission` | ● | `uuid` | Submission 提交条目 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"receipts"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-receipts
{
  "entries": [
    {
      "communications": 7,
      "department": "S",
      "documents": 42,
      "id": "01a17720-ca00-7121-a121-212121212121",
      "late": true,
      "missingPaper": 3,
      "month": "2026-11",
      "paper": 5,
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",
      "submission": "01a17720-ca00-7f1f-9f1f-1f1f1f1f1f1f"
    },
    {
      "communications": 0,
      "department": "R",
      "documents": 0,
      "id": "01a17720-ca00-7222-a222-222222222222",
      "missingPaper": 0,
      "month": "2026-11",
      "nil": true,
      "paper": 0,
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",
      "submission": "01a17720-ca00-7020-a020-202020202020"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "receipts",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/triggers 起算事由登记簿

<!-- table: register-triggers -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries[].evidence` | ● | `recordId` | Evidence 依据 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].on` | ● | `date` | Day 发生日期 |
| `entries[].project` |  | `entryId` | Project 项目. Left out where it is about the whole dossier. |
| `entries[].record` |  | `recordId` | Record 文件. Left out where it is about more than one. |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].trigger` | ● | `triggerKind` | Occasion 起算事由. Never year.ended, which needs no one to record it. |
| `entries[].withdrawn` |  | `withdrawal` | Withdrawn 撤回 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"triggers"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-triggers
{
  "entries": [
    {
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "evidence": "01a17720-ca00-7515-9515-151515151515",
      "id": "01a17720-ca00-7252-9252-525252525252",
      "on": "2026-06-30",
      "project": "01a17720-ca00-7929-a929-292929292929",
      "record": "01a17720-ca00-7616-9616-161616161616",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "51515151515151515151515151515151",
      "trigger": "receivables.settled",
      "withdrawn": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0001",
        "reason": "尾款未付"
      }
    },
    {
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "evidence": "01a17720-ca00-7515-9515-151515151515",
      "id": "01a17720-ca00-7151-9151-515151515151",
      "on": "2026-06-30",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "51515151515151515151515151515151",
      "trigger": "contract.ended"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "triggers",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/appraisals 鉴定登记簿

<!-- table: register-appraisals -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].class` |  | `classId` | Class 定的文种. With classify alone. |
| `entries[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].reason` | ● | `text` | Reason 理由 |
| `entries[].record` | ● | `recordId` | Record id 著录条目标识 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].until` |  | `date` | Until 延期至. With extend alone. |
| `entries[].verdict` | ● | `extend` `classify` `destroy` | Verdict 鉴定意见. 延期, 定文种, 销毁. |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"appraisals"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-appraisals
{
  "entries": [
    {
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "id": "01a17720-ca00-7353-9353-535353535353",
      "reason": "诉讼时效未过",
      "record": "01a17720-ca00-7515-9515-151515151515",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "53535353535353535353535353535353",
      "until": "2041-12-31",
      "verdict": "extend"
    },
    {
      "class": "JO.order",
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "id": "01a17720-ca00-7454-9454-545454545454",
      "reason": "承接登记",
      "record": "01a17720-ca00-7616-9616-161616161616",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "54545454545454545454545454545454",
      "verdict": "classify"
    },
    {
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "id": "01a17720-ca00-7555-9555-555555555555",
      "reason": "无保存价值",
      "record": "01a17720-ca00-7616-9616-161616161616",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "55555555555555555555555555555555",
      "verdict": "destroy"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "appraisals",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/backups 备份登记簿

Every backup that was made: full, or incremental upon the full one that `base` names. `removed` says that its file went for newer ones; the entry stays. The events are `backupMade` (`package`: the digest of the tar, `state`: the kind), `backupConfirmed` and `backupRemoved`, each with the commitment `backup`
to the entry as it was then.

<!-- table: register-backups -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].base` |  | `entryId` | Full backup it stands on 所依据的完整备份. Of an incremental one. |
| `entries[].bytes` | ● | integer from 0 | Bytes 文件字节数 |
| `entries[].confirmed` |  | object | Confirmation 确认 |
| `entries[].confirmed.at` | ● | `timestamp` | When 确认时间 |
| `entries[].confirmed.by` | ● | `staffId` | Who 确认人 |
| `entries[].confirmed.medium` | ● | `text` | Medium 介质 |
| `entries[].confirmed.place` | ● | `text` | Place 存放地点 |
| `entries[].digest` | ● | `digest` | Digest of the tar 归档流摘要 |
| `entries[].documents` | ● | integer from 0 | Files 可恢复的文件数 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].kind` | ● | `full` `incremental` | Kind 备份类型 |
| `entries[].name` | ● | `text` | Name 名称 |
| `entries[].place` | ● | `text` | Folder 写入的文件夹 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].removed` |  | `registered` | Removal 清理 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].size` | ● | integer from 0 | Size of the file 备份文件大小 |
| `entries[].skipped` |  | integer from 1 | Files left out 未能备份的文件数. Could not be read. Left out when none. |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"backups"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-backups
{
  "entries": [
    {
      "bytes": 4096,
      "confirmed": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0001",
        "medium": "移动硬盘 3 号",
        "place": "保险柜"
      },
      "digest": "90aebae315675cbf04612de4f7d5874850f48e0b8dd82becbeaa47ca93f5ebfb",
      "documents": 12,
      "id": "01a17720-ca00-7232-b232-323232323232",
      "kind": "full",
      "name": "TF-backup-2026-11-01T020000-full",
      "place": "/mnt/backup",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "removed": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "32323232323232323232323232323232",
      "size": 2048,
      "skipped": 2
    },
    {
      "base": "01a17720-ca00-7232-b232-323232323232",
      "bytes": 4100,
      "digest": "16367aacb67a4a017c8da8ab95682ccb390863780f7114dda0a0e0c55644c7c4",
      "documents": 13,
      "id": "01a17720-ca00-7333-b333-333333333333",
      "kind": "incremental",
      "name": "TF-backup-2026-11-02T020000-incremental",
      "place": "/mnt/backup",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "33333333333333333333333333333333",
      "size": 512
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "backups",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/holds 冻结登记簿

Every hold that was laid, by the year in which it was. It is in force from `since` to `until`, from the moment at which it was laid until `release.at`; then nothing that it reaches may be destroyed, whatever the schedule
says. What it reaches is the union of `numbers` (whole dossiers), `records` and what `query` finds. The events are `holdLaid`, `holdReleaseAsked` and `holdReleased`, each with the commitment `hold` to the entry as it was then; of one that a restoration
carried over, `holdReplayed`.

<!-- table: register-holds -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].approvals` |  | list of `decision` | Decisions 审批 |
| `entries[].authority` | ● | `text` | Authority 依据机关 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].reason` | ● | `text` | Reason 理由 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].release` |  | object | Release 解除 |
| `entries[].release.approvals` |  | list of `decision` | Decisions 审批 |
| `entries[].release.at` |  | `timestamp` | Released at 解除时间. Left out until everybody has agreed. |
| `entries[].release.pending` |  | list of `paperStep` | Waiting to be countersigned 待会签. Entered from paper; none counts before the second person has countersigned. |
| `entries[].release.reason` | ● | `text` | Reason 理由 |
| `entries[].release.registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].scope` | ● | object | Scope 范围. The union of its parts. |
| `entries[].scope.numbers` |  | list of `clientNumber` | Numbers 档号 |
| `entries[].scope.query` |  | object | Query 范围条件. All parts must fit. |
| `entries[].scope.query.categories` |  | list of `categoryNumber` | Categories 类别 |
| `entries[].scope.query.department` |  | `departmentCode` | Forming department 形成部门 |
| `entries[].scope.query.from` |  | `date` | From 形成日期起 |
| `entries[].scope.query.to` |  | `date` | To 形成日期止 |
| `entries[].scope.query.words` |  | list of `text` | Words 词语. One of them stands in the title or the client's name. |
| `entries[].scope.records` |  | list of `recordId` | Records 文件 |
| `entries[].since` | ● | `date` | Since 起 |
| `entries[].title` | ● | `text` | Case 案件名称 |
| `entries[].until` |  | `date` | Until 止. Left out: until it is released. |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"holds"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-holds
{
  "entries": [
    {
      "approvals": [
        {
          "at": "2037-01-04T09:30:00+08:00",
          "by": "p0007",
          "comment": "同意",
          "decision": "agree",
          "department": "S",
          "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
          "name": "李强",
          "paper": {
            "countersignedBy": "p0009",
            "enteredBy": "p0001",
            "scan": "01a17720-ca00-7515-9515-151515151515"
          },
          "role": "department-manager"
        }
      ],
      "authority": "朝阳区人民法院",
      "id": "01a17720-ca00-7c5c-9c5c-5c5c5c5c5c5c",
      "reason": "应诉",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "release": {
        "approvals": [
          {
            "at": "2037-01-04T09:30:00+08:00",
            "by": "p0007",
            "comment": "同意",
            "decision": "agree",
            "department": "S",
            "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
            "name": "李强",
            "paper": {
              "countersignedBy": "p0009",
              "enteredBy": "p0001",
              "scan": "01a17720-ca00-7515-9515-151515151515"
            },
            "role": "department-manager"
          }
        ],
        "at": "2027-03-01T09:30:00+08:00",
        "pending": [
          {
            "at": "2037-01-04T09:30:00+08:00",
            "by": "p0007",
            "comment": "同意",
            "decision": "agree",
            "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
            "paper": {
              "countersignedBy": "p0009",
              "enteredBy": "p0001",
              "scan": "01a17720-ca00-7515-9515-151515151515"
            }
          }
        ],
        "reason": "案件已结",
        "registered": {
          "at": "2026-11-21T09:30:00+08:00",
          "by": "p0007"
        }
      },
      "salt": "5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b",
      "scope": {
        "numbers": [
          "TF-S-A-201208-BJCJJTGS"
        ],
        "query": {
          "categories": [
            2,
            12
          ],
          "department": "S",
          "from": "2024-01-01",
          "to": "2026-12-31",
          "words": [
            "华美"
          ]
        },
        "records": [
          "01a17720-ca00-7515-9515-151515151515",
          "01a17720-ca00-7616-9616-161616161616"
        ]
      },
      "since": "2026-11-01",
      "title": "华美诉本公司案",
      "until": "2027-10-31"
    },
    {
      "authority": "朝阳区人民法院",
      "id": "01a17720-ca00-7b5b-9b5b-5b5b5b5b5b5b",
      "reason": "应诉",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b",
      "scope": {
        "records": [
          "01a17720-ca00-7515-9515-151515151515"
        ]
      },
      "since": "2026-11-01",
      "title": "华美诉本公司案"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "holds",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/disposals 销毁清册登记簿

Every disposal list, by the year in which it was drafted, with everything that was decided about it. What people sign is `digest`: SHA-256 over the canonical JSON of the list's id and the digests of its items; an item's digest is that of its canonical JSON
without `outcome`, or `signed` once parts of it had to go. The events are `disposalDrafted`, `disposalDecided`, `disposalCounted`, `disposalChanged` and, one a document, `recordDestroyed`; a decision or a count that no event tells of counts for nothing. A step that somebody signed on paper is entered as `pending` by one person (`disposalChanged`) and counts once
the second has countersigned it (`disposalDecided`, `disposalCounted`); both events are `via` paper, name who signed as `staff` and the scan as `evidence`.

<!-- table: register-disposals -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].appraisers` |  | list of `staffId` | Appraisal group 鉴定小组 |
| `entries[].certificate` |  | `text` | Certificate 证明编号 |
| `entries[].copies` |  | list of object | Copies 副本. Left out before they were looked for. |
| `entries[].copies[].entry` |  | `entryId` | Entry id 条目标识 |
| `entries[].copies[].expires` |  | `date` | Expires 到期 |
| `entries[].copies[].gone` |  | object | Gone 灭失 |
| `entries[].copies[].gone.evidence` |  | `recordId` | Evidence 依据 |
| `entries[].copies[].gone.registered` | ● | `registered` | Registration 登记 |
| `entries[].copies[].gone.way` | ● | `expired` `rewritten` `destroyed` `confirmed` | Way 方式. 到期, 重写, 销毁, 持有人确认. |
| `entries[].copies[].holder` | ● | `text` | Holder 持有人 |
| `entries[].copies[].kind` | ● | `package` `backup` `handOff` `restoredCopy` `export` | Kind 种类 |
| `entries[].copies[].name` | ● | `text` | Name 名称 |
| `entries[].copies[].place` | ● | `text` | Place 存放处 |
| `entries[].counts` |  | list of object | Counts 监销记录 |
| `entries[].counts[].at` | ● | `timestamp` | When 时间 |
| `entries[].counts[].by` | ● | `staffId` | Who 监销人 |
| `entries[].counts[].department` | ● | `departmentCode` | Department 部门 |
| `entries[].counts[].digest` | ● | `digest` | Digest 清册摘要 |
| `entries[].counts[].items` | ● | integer from 0 | Items 件数 |
| `entries[].counts[].moment` | ● | `before` `after` | Moment 时机. 销毁前清点, 销毁后签字. |
| `entries[].counts[].name` | ● | `text` | Name 姓名 |
| `entries[].counts[].paper` |  | `signedForm` | Signed form 纸质审批单 |
| `entries[].counts[].statement` |  | `text` | Statement 说明 |
| `entries[].decisions` |  | list of `decision` | Decisions 审批. Also those that later changes made void. |
| `entries[].drafted` | ● | `registered` | Drafted 拟制 |
| `entries[].ended` |  | `withdrawal` | End 终结 |
| `entries[].execution` |  | `registered` | Execution 执行 |
| `entries[].holding` | ● | `departmentCode` | Holding department 主办部门 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].items` | ● | list of object | Items 清册条目 |
| `entries[].items[].basis` | ● | `text` | Basis 依据 |
| `entries[].items[].carrier` | ● | `electronic` `paper` `both` | Carrier 载体. 电子, 纸质, 两者. |
| `entries[].items[].class` |  | `text` | Class 文种 |
| `entries[].items[].dueOn` | ● | `date` | Due 期满日 |
| `entries[].items[].formed` | ● | `date` | Formed on 形成日期 |
| `entries[].items[].item` | ● | `itemNumber` | Item number 件号 |
| `entries[].items[].number` | ● | `clientNumber` | Client number 档号 |
| `entries[].items[].outcome` |  | object | Outcome 处置结果 |
| `entries[].items[].outcome.at` |  | `timestamp` | When 时间 |
| `entries[].items[].outcome.away` |  | `true` | Waits in quarantine 仍在隔离区. Its bytes wait in quarantine though it was deferred or failed; left out otherwise. |
| `entries[].items[].outcome.found` |  | `survived` `altered` `beside` `lost` | What is not as it should be 异常. survived: destroyed, and the same content was found behind that; altered: brought back, and not what was listed; beside: brought back under a name beside its path; lost: nothing was there to bring back. |
| `entries[].items[].outcome.method` |  | `text` | Method 方法 |
| `entries[].items[].outcome.reason` |  | `text` | Reason 原因 |
| `entries[].items[].outcome.state` | ● | `deferred` `quarantined` `destroyed` `failed` `kept` `restored` | State 结果. 暂缓, 隔离, 已销毁, 失败, 留存, 已恢复. Left out while pending. |
| `entries[].items[].paper` |  | `text` | Paper 纸质件 |
| `entries[].items[].path` |  | `path` | Below the archive's root; absent for paper alone. |
| `entries[].items[].pathEncoded` |  | `true` | Path is percent-encoded 路径为百分号编码. The name is not UTF-8: % is %25 and each byte that is no UTF-8 is %XX. Left out when false. |
| `entries[].items[].personal` |  | `true` | Personal 个人信息. Salt, digest and title go with it. Left out when false. |
| `entries[].items[].record` | ● | `recordId` | Record id 著录条目标识 |
| `entries[].items[].salt` |  | `salt` | Salt 随机盐 |
| `entries[].items[].schedule` | ● | integer from 1 | Schedule version 期限表版本 |
| `entries[].items[].signed` |  | `digest` | Signed digest 所签摘要. Once parts of the item had to go. |
| `entries[].items[].term` | ● | `text` | Term 应保管期限 |
| `entries[].items[].title` | ● | `text` | Title 题名 |
| `entries[].items[].triggers` |  | list of object | Occasions 起算事由 |
| `entries[].items[].triggers[].evidence` |  | `recordId` | Evidence 依据 |
| `entries[].items[].triggers[].on` | ● | `date` | Day 发生日期 |
| `entries[].items[].triggers[].trigger` | ● | `triggerKind` | Occasion 起算事由 |
| `entries[].items[].version` |  | object | Version 版本 |
| `entries[].items[].version.digest` |  | `digest` | Absent only where a destroyed document's digest had to go too. |
| `entries[].items[].version.n` | ● | integer from 1 | Number 版本号 |
| `entries[].items[].version.sealedIn` |  | `yearMonth` | Sealed in 封存月份 |
| `entries[].items[].version.seen` | ● | `timestamp` | Registered at 登记时间 |
| `entries[].items[].version.size` | ● | integer from 0 | Bytes 字节数 |
| `entries[].items[].year` | ● | `year` | Year 年度 |
| `entries[].number` | ● | `text` | Number 清册编号 |
| `entries[].pending` |  | list of `paperStep` | Waiting to be countersigned 待会签. Entered from paper; none counts before the second person has countersigned. |
| `entries[].preparers` |  | list of `staffId` | Changed, submitted or scheduled 经办人 |
| `entries[].reason` | ● | `text` | Reason 理由 |
| `entries[].resumed` |  | list of `registered` | Resumed 续办 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].state` | ● | `draft` `deptReview` `clearance` `appraisal` `approval` `approved` `waiting` `counted` `executing` `partial` `primaryDestroyed` `copiesOutstanding` `closed` `changesRequested` `rejected` `withdrawn` `restored` | State 状态 |
| `entries[].supervisors` |  | list of `staffId` | Supervisors 监销人 |
| `entries[].voided` |  | integer from 1 | Void 已失效. So many of the decisions, from the first, are void. |
| `entries[].waiting` |  | object | Waiting period 等待期 |
| `entries[].waiting.since` | ● | `date` | Since 起 |
| `entries[].waiting.until` | ● | `date` | Until 满 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"disposals"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-disposals
{
  "entries": [
    {
      "appraisers": [
        "p0001",
        "p0007"
      ],
      "certificate": "XH-2037-0001",
      "copies": [
        {
          "entry": "01a17720-ca00-7f5f-9f5f-5f5f5f5f5f5f",
          "expires": "2038-12-31",
          "gone": {
            "evidence": "01a17720-ca00-7515-9515-151515151515",
            "registered": {
              "at": "2026-11-21T09:30:00+08:00",
              "by": "p0007"
            },
            "way": "confirmed"
          },
          "holder": "总经办",
          "kind": "package",
          "name": "2026-11-S.tar.zst",
          "place": "保险柜"
        }
      ],
      "counts": [
        {
          "at": "2037-03-01T09:30:00+08:00",
          "by": "p0001",
          "department": "S",
          "digest": "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
          "items": 2,
          "moment": "before",
          "name": "王敏",
          "paper": {
            "countersignedBy": "p0009",
            "enteredBy": "p0001",
            "scan": "01a17720-ca00-7515-9515-151515151515"
          },
          "statement": "件数相符"
        }
      ],
      "decisions": [
        {
          "at": "2037-01-04T09:30:00+08:00",
          "by": "p0007",
          "comment": "同意",
          "decision": "agree",
          "department": "S",
          "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
          "name": "李强",
          "paper": {
            "countersignedBy": "p0009",
            "enteredBy": "p0001",
            "scan": "01a17720-ca00-7515-9515-151515151515"
          },
          "role": "department-manager"
        },
        {
          "at": "2037-01-04T09:30:00+08:00",
          "by": "p0007",
          "comment": "同意",
          "decision": "agree",
          "department": "S",
          "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
          "name": "李强",
          "paper": {
            "countersignedBy": "p0009",
            "enteredBy": "p0001",
            "scan": "01a17720-ca00-7515-9515-151515151515"
          },
          "role": "department-manager"
        }
      ],
      "drafted": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "ended": {
        "at": "2037-03-01T09:30:00+08:00",
        "by": "p0001",
        "reason": "办结"
      },
      "execution": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "holding": "S",
      "id": "01a17720-ca00-7e5e-9e5e-5e5e5e5e5e5e",
      "items": [
        {
          "basis": "term",
          "carrier": "both",
          "dueOn": "2037-01-01",
          "formed": "2026-03-05",
          "item": "2026-02-0022",
          "number": "TF-S-A-201208-BJCJJTGS",
          "outcome": {
            "at": "2037-03-01T09:30:00+08:00",
            "found": "survived",
            "method": "删除",
            "reason": "期满",
            "state": "destroyed"
          },
          "personal": true,
          "record": "01a17720-ca00-7616-9616-161616161616",
          "schedule": 1,
          "signed": "e031ad5c33d5c4f22d0641c6ce3c6801abd3999ad9df7b2521a207e02cf861c4",
          "term": "10",
          "title": "（个人信息，已隐去）",
          "version": {
            "n": 1,
            "seen": "2026-03-05T09:30:00+08:00",
            "size": 1024
          },
          "year": 2026
        },
        {
          "basis": "term",
          "carrier": "both",
          "class": "CT.contract",
          "dueOn": "2037-01-01",
          "formed": "2026-03-05",
          "item": "2026-02-0023",
          "number": "TF-S-A-201208-BJCJJTGS",
          "outcome": {
            "at": "2037-03-01T09:30:00+08:00",
            "away": true,
            "reason": "stillThere",
            "state": "deferred"
          },
          "paper": "2 份，柜 3-2",
          "path": "2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/合同.pdf",
          "record": "01a17720-ca00-7717-9717-171717171717",
          "salt": "17171717171717171717171717171717",
          "schedule": 1,
          "term": "10",
          "title": "广告代理合同",
          "triggers": [
            {
              "evidence": "01a17720-ca00-7515-9515-151515151515",
              "on": "2026-06-30",
              "trigger": "contract.ended"
            },
            {
              "on": "2026-12-31",
              "trigger": "year.ended"
            }
          ],
          "version": {
            "digest": "8f11b05da785e43e713d03774c6bd3405d99cd3024af334ffd68db663aa37034",
            "n": 1,
            "seen": "2026-03-05T09:30:00+08:00",
            "size": 1024
          },
          "year": 2026
        }
      ],
      "number": "2037-0002",
      "pending": [
        {
          "at": "2037-01-04T09:30:00+08:00",
          "by": "p0007",
          "comment": "同意",
          "decision": "return",
          "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
          "paper": {
            "countersignedBy": "p0009",
            "enteredBy": "p0001",
            "scan": "01a17720-ca00-7515-9515-151515151515"
          }
        },
        {
          "at": "2037-01-04T09:30:00+08:00",
          "by": "p0007",
          "comment": "同意",
          "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
          "items": 2,
          "paper": {
            "countersignedBy": "p0009",
            "enteredBy": "p0001",
            "scan": "01a17720-ca00-7515-9515-151515151515"
          }
        }
      ],
      "preparers": [
        "p0009"
      ],
      "reason": "保管期满",
      "resumed": [
        {
          "at": "2026-11-21T09:30:00+08:00",
          "by": "p0007"
        }
      ],
      "salt": "5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d",
      "state": "copiesOutstanding",
      "supervisors": [
        "p0001",
        "p0007"
      ],
      "voided": 1,
      "waiting": {
        "since": "2037-01-05",
        "until": "2037-02-04"
      }
    },
    {
      "drafted": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "holding": "S",
      "id": "01a17720-ca00-7d5d-9d5d-5d5d5d5d5d5d",
      "items": [
        {
          "basis": "term",
          "carrier": "both",
          "dueOn": "2037-01-01",
          "formed": "2026-03-05",
          "item": "2026-02-0021",
          "number": "TF-S-A-201208-BJCJJTGS",
          "path": "2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/合同.pdf",
          "record": "01a17720-ca00-7515-9515-151515151515",
          "salt": "15151515151515151515151515151515",
          "schedule": 1,
          "term": "10",
          "title": "广告代理合同",
          "version": {
            "digest": "2f0fd1e89b8de1d57292742ec380ea47066e307ad645f5bc3adad8a06ff58608",
            "n": 1,
            "seen": "2026-03-05T09:30:00+08:00",
            "size": 1024
          },
          "year": 2026
        }
      ],
      "number": "2037-0001",
      "reason": "保管期满",
      "salt": "5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d",
      "state": "draft"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "disposals",
  "schemaVersion": 1,
  "year": 2037
}
```

### registers/destruction 销毁清册

`registers/destruction/<year>/<certificate>.json` is written once when a list is closed, with a page to print and a tlog-proof of its event `destructionCertified` (`certificate`: SHA-256 of the file's bytes) beside it. It is kept for ever. `digest` is what everybody signed;
`previous` is the SHA-256 of the record before, so that none can be taken away unnoticed.

<!-- table: destruction-record -->

| member | | form | |
|---|---|---|---|
| `archive` | ● | `uuid` | Archive 档案库 |
| `company` | ● | `text` | Company 公司名称 |
| `digest` | ● | `digest` | Digest 清册摘要. What everybody signed. |
| `list` | ● | object | Disposal list 销毁清册 |
| `list.appraisers` |  | list of `staffId` | Appraisal group 鉴定小组 |
| `list.certificate` |  | `text` | Certificate 证明编号 |
| `list.copies` |  | list of object | Copies 副本. Left out before they were looked for. |
| `list.copies[].entry` |  | `entryId` | Entry id 条目标识 |
| `list.copies[].expires` |  | `date` | Expires 到期 |
| `list.copies[].gone` |  | object | Gone 灭失 |
| `list.copies[].gone.evidence` |  | `recordId` | Evidence 依据 |
| `list.copies[].gone.registered` | ● | `registered` | Registration 登记 |
| `list.copies[].gone.way` | ● | `expired` `rewritten` `destroyed` `confirmed` | Way 方式. 到期, 重写, 销毁, 持有人确认. |
| `list.copies[].holder` | ● | `text` | Holder 持有人 |
| `list.copies[].kind` | ● | `package` `backup` `handOff` `restoredCopy` `export` | Kind 种类 |
| `list.copies[].name` | ● | `text` | Name 名称 |
| `list.copies[].place` | ● | `text` | Place 存放处 |
| `list.counts` |  | list of object | Counts 监销记录 |
| `list.counts[].at` | ● | `timestamp` | When 时间 |
| `list.counts[].by` | ● | `staffId` | Who 监销人 |
| `list.counts[].department` | ● | `departmentCode` | Department 部门 |
| `list.counts[].digest` | ● | `digest` | Digest 清册摘要 |
| `list.counts[].items` | ● | integer from 0 | Items 件数 |
| `list.counts[].moment` | ● | `before` `after` | Moment 时机. 销毁前清点, 销毁后签字. |
| `list.counts[].name` | ● | `text` | Name 姓名 |
| `list.counts[].paper` |  | `signedForm` | Signed form 纸质审批单 |
| `list.counts[].statement` |  | `text` | Statement 说明 |
| `list.decisions` |  | list of `decision` | Decisions 审批. Also those that later changes made void. |
| `list.drafted` | ● | `registered` | Drafted 拟制 |
| `list.ended` |  | `withdrawal` | End 终结 |
| `list.execution` |  | `registered` | Execution 执行 |
| `list.holding` | ● | `departmentCode` | Holding department 主办部门 |
| `list.id` | ● | `entryId` | Entry id 条目标识 |
| `list.items` | ● | list of object | Items 清册条目 |
| `list.items[].basis` | ● | `text` | Basis 依据 |
| `list.items[].carrier` | ● | `electronic` `paper` `both` | Carrier 载体. 电子, 纸质, 两者. |
| `list.items[].class` |  | `text` | Class 文种 |
| `list.items[].dueOn` | ● | `date` | Due 期满日 |
| `list.items[].formed` | ● | `date` | Formed on 形成日期 |
| `list.items[].item` | ● | `itemNumber` | Item number 件号 |
| `list.items[].number` | ● | `clientNumber` | Client number 档号 |
| `list.items[].outcome` |  | object | Outcome 处置结果 |
| `list.items[].outcome.at` |  | `timestamp` | When 时间 |
| `list.items[].outcome.away` |  | `true` | Waits in quarantine 仍在隔离区. Its bytes wait in quarantine though it was deferred or failed; left out otherwise. |
| `list.items[].outcome.found` |  | `survived` `altered` `beside` `lost` | What is not as it should be 异常. survived: destroyed, and the same content was found behind that; altered: brought back, and not what was listed; beside: brought back under a name beside its path; lost: nothing was there to bring back. |
| `list.items[].outcome.method` |  | `text` | Method 方法 |
| `list.items[].outcome.reason` |  | `text` | Reason 原因 |
| `list.items[].outcome.state` | ● | `deferred` `quarantined` `destroyed` `failed` `kept` `restored` | State 结果. 暂缓, 隔离, 已销毁, 失败, 留存, 已恢复. Left out while pending. |
| `list.items[].paper` |  | `text` | Paper 纸质件 |
| `list.items[].path` |  | `path` | Below the archive's root; absent for paper alone. |
| `list.items[].pathEncoded` |  | `true` | Path is percent-encoded 路径为百分号编码. The name is not UTF-8: % is %25 and each byte that is no UTF-8 is %XX. Left out when false. |
| `list.items[].personal` |  | `true` | Personal 个人信息. Salt, digest and title go with it. Left out when false. |
| `list.items[].record` | ● | `recordId` | Record id 著录条目标识 |
| `list.items[].salt` |  | `salt` | Salt 随机盐 |
| `list.items[].schedule` | ● | integer from 1 | Schedule version 期限表版本 |
| `list.items[].signed` |  | `digest` | Signed digest 所签摘要. Once parts of the item had to go. |
| `list.items[].term` | ● | `text` | Term 应保管期限 |
| `list.items[].title` | ● | `text` | Title 题名 |
| `list.items[].triggers` |  | list of object | Occasions 起算事由 |
| `list.items[].triggers[].evidence` |  | `recordId` | Evidence 依据 |
| `list.items[].triggers[].on` | ● | `date` | Day 发生日期 |
| `list.items[].triggers[].trigger` | ● | `triggerKind` | Occasion 起算事由 |
| `list.items[].version` |  | object | Version 版本 |
| `list.items[].version.digest` |  | `digest` | Absent only where a destroyed document's digest had to go too. |
| `list.items[].version.n` | ● | integer from 1 | Number 版本号 |
| `list.items[].version.sealedIn` |  | `yearMonth` | Sealed in 封存月份 |
| `list.items[].version.seen` | ● | `timestamp` | Registered at 登记时间 |
| `list.items[].version.size` | ● | integer from 0 | Bytes 字节数 |
| `list.items[].year` | ● | `year` | Year 年度 |
| `list.number` | ● | `text` | Number 清册编号 |
| `list.pending` |  | list of `paperStep` | Waiting to be countersigned 待会签. Entered from paper; none counts before the second person has countersigned. |
| `list.preparers` |  | list of `staffId` | Changed, submitted or scheduled 经办人 |
| `list.reason` | ● | `text` | Reason 理由 |
| `list.resumed` |  | list of `registered` | Resumed 续办 |
| `list.salt` | ● | `salt` | Salt 随机盐 |
| `list.state` | ● | `draft` `deptReview` `clearance` `appraisal` `approval` `approved` `waiting` `counted` `executing` `partial` `primaryDestroyed` `copiesOutstanding` `closed` `changesRequested` `rejected` `withdrawn` `restored` | State 状态 |
| `list.supervisors` |  | list of `staffId` | Supervisors 监销人 |
| `list.voided` |  | integer from 1 | Void 已失效. So many of the decisions, from the first, are void. |
| `list.waiting` |  | object | Waiting period 等待期 |
| `list.waiting.since` | ● | `date` | Since 起 |
| `list.waiting.until` | ● | `date` | Until 满 |
| `number` | ● | `text` | Certificate 证明编号 |
| `previous` |  | `digest` | Record before 前一清册摘要. Absent in the first. |
| `sandbox` |  | `true` | Sandbox 练习库 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `statements` |  | list of `text` | Statements 说明 |

<!-- end -->

```json destruction-record
{
  "archive": "01a17720-ca00-7101-8101-010101010101",
  "company": "天锋广告",
  "digest": "76e642153d44d767e1045a398cbaa77ad0f6a66692783bff2af4365aa93d2ff9",
  "list": {
    "appraisers": [
      "p0001",
      "p0007"
    ],
    "certificate": "XH-2037-0001",
    "copies": [
      {
        "entry": "01a17720-ca00-7f5f-9f5f-5f5f5f5f5f5f",
        "expires": "2038-12-31",
        "gone": {
          "evidence": "01a17720-ca00-7515-9515-151515151515",
          "registered": {
            "at": "2026-11-21T09:30:00+08:00",
            "by": "p0007"
          },
          "way": "confirmed"
        },
        "holder": "总经办",
        "kind": "package",
        "name": "2026-11-S.tar.zst",
        "place": "保险柜"
      }
    ],
    "counts": [
      {
        "at": "2037-03-01T09:30:00+08:00",
        "by": "p0001",
        "department": "S",
        "digest": "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
        "items": 2,
        "moment": "before",
        "name": "王敏",
        "paper": {
          "countersignedBy": "p0009",
          "enteredBy": "p0001",
          "scan": "01a17720-ca00-7515-9515-151515151515"
        },
        "statement": "件数相符"
      }
    ],
    "decisions": [
      {
        "at": "2037-01-04T09:30:00+08:00",
        "by": "p0007",
        "comment": "同意",
        "decision": "agree",
        "department": "S",
        "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
        "name": "李强",
        "paper": {
          "countersignedBy": "p0009",
          "enteredBy": "p0001",
          "scan": "01a17720-ca00-7515-9515-151515151515"
        },
        "role": "department-manager"
      },
      {
        "at": "2037-01-04T09:30:00+08:00",
        "by": "p0007",
        "comment": "同意",
        "decision": "agree",
        "department": "S",
        "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
        "name": "李强",
        "paper": {
          "countersignedBy": "p0009",
          "enteredBy": "p0001",
          "scan": "01a17720-ca00-7515-9515-151515151515"
        },
        "role": "department-manager"
      }
    ],
    "drafted": {
      "at": "2026-11-21T09:30:00+08:00",
      "by": "p0007"
    },
    "ended": {
      "at": "2037-03-01T09:30:00+08:00",
      "by": "p0001",
      "reason": "办结"
    },
    "execution": {
      "at": "2026-11-21T09:30:00+08:00",
      "by": "p0007"
    },
    "holding": "S",
    "id": "01a17720-ca00-7e5e-9e5e-5e5e5e5e5e5e",
    "items": [
      {
        "basis": "term",
        "carrier": "both",
        "dueOn": "2037-01-01",
        "formed": "2026-03-05",
        "item": "2026-02-0022",
        "number": "TF-S-A-201208-BJCJJTGS",
        "outcome": {
          "at": "2037-03-01T09:30:00+08:00",
          "found": "survived",
          "method": "删除",
          "reason": "期满",
          "state": "destroyed"
        },
        "personal": true,
        "record": "01a17720-ca00-7616-9616-161616161616",
        "schedule": 1,
        "signed": "e031ad5c33d5c4f22d0641c6ce3c6801abd3999ad9df7b2521a207e02cf861c4",
        "term": "10",
        "title": "（个人信息，已隐去）",
        "version": {
          "n": 1,
          "seen": "2026-03-05T09:30:00+08:00",
          "size": 1024
        },
        "year": 2026
      },
      {
        "basis": "term",
        "carrier": "both",
        "class": "CT.contract",
        "dueOn": "2037-01-01",
        "formed": "2026-03-05",
        "item": "2026-02-0023",
        "number": "TF-S-A-201208-BJCJJTGS",
        "outcome": {
          "at": "2037-03-01T09:30:00+08:00",
          "away": true,
          "reason": "stillThere",
          "state": "deferred"
        },
        "paper": "2 份，柜 3-2",
        "path": "2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/合同.pdf",
        "record": "01a17720-ca00-7717-9717-171717171717",
        "salt": "17171717171717171717171717171717",
        "schedule": 1,
        "term": "10",
        "title": "广告代理合同",
        "triggers": [
          {
            "evidence": "01a17720-ca00-7515-9515-151515151515",
            "on": "2026-06-30",
            "trigger": "contract.ended"
          },
          {
            "on": "2026-12-31",
            "trigger": "year.ended"
          }
        ],
        "version": {
          "digest": "8f11b05da785e43e713d03774c6bd3405d99cd3024af334ffd68db663aa37034",
          "n": 1,
          "seen": "2026-03-05T09:30:00+08:00",
          "size": 1024
        },
        "year": 2026
      }
    ],
    "number": "2037-0002",
    "pending": [
      {
        "at": "2037-01-04T09:30:00+08:00",
        "by": "p0007",
        "comment": "同意",
        "decision": "return",
        "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
        "paper": {
          "countersignedBy": "p0009",
          "enteredBy": "p0001",
          "scan": "01a17720-ca00-7515-9515-151515151515"
        }
      },
      {
        "at": "2037-01-04T09:30:00+08:00",
        "by": "p0007",
        "comment": "同意",
        "digest": "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
        "items": 2,
        "paper": {
          "countersignedBy": "p0009",
          "enteredBy": "p0001",
          "scan": "01a17720-ca00-7515-9515-151515151515"
        }
      }
    ],
    "preparers": [
      "p0009"
    ],
    "reason": "保管期满",
    "resumed": [
      {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      }
    ],
    "salt": "5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d5d",
    "state": "copiesOutstanding",
    "supervisors": [
      "p0001",
      "p0007"
    ],
    "voided": 1,
    "waiting": {
      "since": "2037-01-05",
      "until": "2037-02-04"
    }
  },
  "number": "XH-2037-0002",
  "previous": "084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5",
  "sandbox": true,
  "schemaVersion": 1,
  "statements": [
    "说明"
  ]
}
```

### registers/privacyRequests 客户信息请求登记簿

What a client asks about its data: to see, correct or erase it (个人信息保护法44–50), in the register of the year in which it was entered. `due` is the day of receipt plus 15 working days
of the archive's calendar. The events are `privacyRequested` and `privacyAnswered` (`state`: the decision). What a hold or a term keeps from being erased stands under `kept`, and became
`storageOnly` with the answer. Where the whole dossier was meant, `keptParts` names what else is there still: `noProcedure` where its term has ended and no list can take it.

<!-- table: register-privacyRequests -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].answer` |  | object | Answer 答复. Left out while it is open. |
| `entries[].answer.decision` | ● | `done` `refused` `storageOnly` | Decision 决定 |
| `entries[].answer.kept` |  | list of object | Kept 不能删除的 |
| `entries[].answer.kept[].authority` |  | `text` | Authority 依据 |
| `entries[].answer.kept[].obstacle` | ● | `held` `floor` `term` `untriggered` `permanent` `noProcedure` | Obstacle 障碍 |
| `entries[].answer.kept[].record` | ● | `recordId` | Record id 著录条目标识 |
| `entries[].answer.kept[].until` |  | `date` | Until 至 |
| `entries[].answer.keptParts` |  | list of object | Kept parts 其余仍在的 |
| `entries[].answer.keptParts[].authority` |  | `text` | Authority 依据 |
| `entries[].answer.keptParts[].obstacle` | ● | `held` `floor` `term` `untriggered` `permanent` `noProcedure` | Obstacle 障碍 |
| `entries[].answer.keptParts[].part` | ● | `persons` `credit` `card` `projects` `issues` `communications` | Part 部分 |
| `entries[].answer.keptParts[].until` |  | `date` | Until 至 |
| `entries[].answer.reason` | ● | `text` | Reason 理由 |
| `entries[].answer.registered` | ● | `registered` | Registration 登记 |
| `entries[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries[].due` | ● | `date` | Due 答复期限 |
| `entries[].from` | ● | `text` | From 提出人 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].kind` | ● | `see` `correct` `erase` | Kind 请求事项 |
| `entries[].note` |  | `text` | Note 内容 |
| `entries[].received` | ● | `date` | Received 收到日期 |
| `entries[].records` |  | list of `recordId` | Records 涉及的条目. Left out where it is about the whole dossier. |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"privacyRequests"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-privacyRequests
{
  "entries": [
    {
      "answer": {
        "decision": "storageOnly",
        "kept": [
          {
            "authority": "税收征管法实施细则29",
            "obstacle": "floor",
            "record": "01a17720-ca00-7515-9515-151515151515",
            "until": "2037-01-01"
          },
          {
            "obstacle": "untriggered",
            "record": "01a17720-ca00-7616-9616-161616161616"
          }
        ],
        "keptParts": [
          {
            "authority": "DS.dossier",
            "obstacle": "term",
            "part": "card",
            "until": "2037-01-01"
          },
          {
            "obstacle": "noProcedure",
            "part": "persons"
          }
        ],
        "reason": "法定期限未满",
        "registered": {
          "at": "2026-11-21T09:30:00+08:00",
          "by": "p0007"
        }
      },
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "due": "2026-11-23",
      "from": "李主任",
      "id": "01a17720-ca00-7161-a161-616161616161",
      "kind": "erase",
      "note": "删除抽奖名单",
      "received": "2026-11-02",
      "records": [
        "01a17720-ca00-7515-9515-151515151515",
        "01a17720-ca00-7616-9616-161616161616"
      ],
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "60606060606060606060606060606060"
    },
    {
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "due": "2026-11-23",
      "from": "李主任",
      "id": "01a17720-ca00-7060-a060-606060606060",
      "kind": "see",
      "received": "2026-11-02",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "60606060606060606060606060606060"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "privacyRequests",
  "schemaVersion": 1,
  "year": 2026
}
```

### registers/years 封卷登记簿

That a year was closed 封卷, by the year that was: one entry, with what each volume of it held. A record's digest is its commitment at that time. The event is
`yearClosed`, with the fact `year` and the commitment `closing`. From then on a file of such a volume changes only for a destruction, a hold, a repair, a redaction, a
sealing of a month, a corrected number, or paper that comes late or is waived (the `paper` of its record, with `enteredOn`); traits and credit are not part of the seal, for they may have to go. What arrives later is registered in an open volume with `belongsTo`.

<!-- table: register-years -->

| member | | form | |
|---|---|---|---|
| `entries` | ● | list of object | Entries 条目 |
| `entries[].appraisal` |  | list of `recordId` | To be appraised 待鉴定的条目 |
| `entries[].id` | ● | `entryId` | Entry id 条目标识 |
| `entries[].incomplete` |  | list of `dossierId` | Incomplete 资料不全的档案 |
| `entries[].missingPaper` |  | list of `recordId` | Missing paper 缺纸质件的条目 |
| `entries[].registered` | ● | `registered` | Registration 登记 |
| `entries[].salt` | ● | `salt` | Salt 随机盐 |
| `entries[].unsealed` |  | list of `recordId` | Unsealed 未封存的条目 |
| `entries[].volumes` |  | list of object | Volumes 年度卷 |
| `entries[].volumes[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `entries[].volumes[].files` |  | list of object | Files 卷内数据文件 |
| `entries[].volumes[].files[].digest` | ● | `digest` | SHA-256 of its bytes 数字摘要 |
| `entries[].volumes[].files[].path` | ● | `path` | Path in the volume 卷内路径 |
| `entries[].volumes[].path` | ● | `path` | Path of the volume 年度卷路径 |
| `entries[].volumes[].records` |  | list of object | Records 著录条目 |
| `entries[].volumes[].records[].digest` | ● | `digest` | Its commitment then 当时的承诺值 |
| `entries[].volumes[].records[].record` | ● | `recordId` | Record id 著录条目标识 |
| `entries[].year` | ● | `year` | Year 年度 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `kind` | ● | `"years"` | Kind 登记簿 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `year` | ● | `year` | Year 年度 |

<!-- end -->

```json register-years
{
  "entries": [
    {
      "appraisal": [
        "01a17720-ca00-7616-9616-161616161616"
      ],
      "id": "01a17720-ca00-7929-a929-292929292929",
      "incomplete": [
        "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b"
      ],
      "missingPaper": [
        "01a17720-ca00-7515-9515-151515151515"
      ],
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a",
      "unsealed": [
        "01a17720-ca00-7515-9515-151515151515"
      ],
      "volumes": [
        {
          "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
          "files": [
            {
              "digest": "8367cd66fdd136bba8ba23f8805bb050dd6289401c8ec3b0be44a3c233eef90d",
              "path": "card.json"
            }
          ],
          "path": "2025/S/A/TF-S-A-201208-BJCJJTGS",
          "records": [
            {
              "digest": "70ce871f8a3d3fb449bc3c3ace6547cef02dfc74ffe48d912532a724bfdbe5b9",
              "record": "01a17720-ca00-7515-9515-151515151515"
            }
          ]
        }
      ],
      "year": 2025
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "kind": "years",
  "schemaVersion": 1,
  "year": 2025
}
```

### policy/departments.json 部门

<!-- table: departments -->

| member | | form | |
|---|---|---|---|
| `custodian` | ● | `departmentCode` | Custodian 公司级档案保管部门 |
| `departments` | ● | list of object | Departments 部门 |
| `departments[].code` | ● | `departmentCode` | Department 部门代码 |
| `departments[].english` | ● | `text` | English name 英文名称 |
| `departments[].name` | ● | `text` | Chinese name 中文名称 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json departments
{
  "custodian": "Z",
  "departments": [
    {
      "code": "Z",
      "english": "General Office",
      "name": "总经办"
    },
    {
      "code": "S",
      "english": "Market",
      "name": "市场部"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1,
  "version": 1
}
```

### policy/grades.json 级别

<!-- table: grades -->

| member | | form | |
|---|---|---|---|
| `extensions` |  | `extensions` | Extensions 扩展 |
| `grades` | ● | list of object | Grades 级别 |
| `grades[].code` | ● | `gradeCode` | Grade 级别 |
| `grades[].criteria` |  | `text` | Criteria 标准 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json grades
{
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "grades": [
    {
      "code": "A",
      "criteria": "年投放一百万元以上"
    },
    {
      "code": "B"
    }
  ],
  "schemaVersion": 1,
  "version": 2
}
```

### policy/categories.json 文件类别

<!-- table: categories -->

| member | | form | |
|---|---|---|---|
| `categories` | ● | list of object | Categories 类别 |
| `categories[].aliases` |  | list of `text` | Aliases 别名. Other names by which an import recognises a folder. |
| `categories[].english` | ● | `text` | English name 英文名称 |
| `categories[].living` |  | `true` | Living 持续更新. Each save is a version, also after sealing. Left out when false. |
| `categories[].name` | ● | `text` | Chinese name 中文名称 |
| `categories[].number` | ● | `categoryNumber` | Category number 类别号 |
| `categories[].paper` | ● | `required` `whenFinal` `clientConfirmations` `qualifications` `no` | Paper 纸质要求. 必须, 定稿后, 客户确认件, 资质件, 不需要. |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json categories
{
  "categories": [
    {
      "aliases": [
        "协议",
        "补充协议"
      ],
      "english": "Contract",
      "name": "合同",
      "number": 2,
      "paper": "required"
    },
    {
      "english": "Progress",
      "living": true,
      "name": "工作进度",
      "number": 4,
      "paper": "no"
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1,
  "version": 1
}
```

### policy/roles.json 角色

<!-- table: roles -->

| member | | form | |
|---|---|---|---|
| `extensions` |  | `extensions` | Extensions 扩展 |
| `roles` | ● | list of object | Roles 角色 |
| `roles[].departmental` |  | `true` | Departmental 部门内 |
| `roles[].english` | ● | `text` | English name 英文名称 |
| `roles[].excludes` |  | list of `roleId` | Excludes 不得兼任 |
| `roles[].id` | ● | `roleId` | Role id 角色标识 |
| `roles[].may` |  | list of `manageStaff` `changePolicy` `openDossiers` `editDossiers` `importDocuments` `register` `communicate` `handleCredit` `writePages` `submit` `pack` `backup` `export` `audit` `readAll` `readCompanyLevel` `reassign` `openConsultations` `receivePaper` `draftDisposal` `clearDisposal` | May 权限 |
| `roles[].name` | ● | `text` | Chinese name 中文名称 |
| `roles[].seats` |  | integer from 1 | Seats 人数上限. In each department where departmental; absent: any number. |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json roles
{
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "roles": [
    {
      "departmental": true,
      "english": "Department manager",
      "id": "department-manager",
      "may": [
        "editDossiers",
        "submit"
      ],
      "name": "部门经理",
      "seats": 1
    },
    {
      "english": "Auditor",
      "excludes": [
        "administrator",
        "archivist"
      ],
      "id": "auditor",
      "may": [
        "audit"
      ],
      "name": "审计员"
    },
    {
      "english": "Supervisor",
      "id": "supervisor",
      "name": "监销人"
    }
  ],
  "schemaVersion": 1,
  "version": 1
}
```

### policy/staff.json 人员

The only place where a staff id becomes a name. Nobody is ever removed: who has left has `until`.

<!-- table: staff -->

| member | | form | |
|---|---|---|---|
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `staff` | ● | list of object | Staff 人员 |
| `staff[].department` | ● | `departmentCode` | Department 部门代码 |
| `staff[].id` | ● | `staffId` | Staff id 人员编号 |
| `staff[].keys` |  | list of object | Keys 公钥. Newest last. |
| `staff[].keys[].key` | ● | `publicKey` | Public key 公钥 |
| `staff[].keys[].since` | ● | `date` | Since 起 |
| `staff[].keys[].until` |  | `date` | Until 止. Not valid on that day any more; what was signed earlier that day stays valid. |
| `staff[].login` |  | `text` | Log-in 登录名 |
| `staff[].name` | ● | `text` | Name 姓名 |
| `staff[].roles` |  | list of object | Roles held 任职 |
| `staff[].roles[].departments` |  | list of `departmentCode` | Departments 分管部门. Of a deputy general manager; absent: all. |
| `staff[].roles[].role` | ● | `roleId` | Role id 角色标识 |
| `staff[].roles[].since` | ● | `date` | Since 起 |
| `staff[].roles[].until` |  | `date` | Until 止. Not held on that day any more. |
| `staff[].salt` | ● | `salt` | Salt 随机盐 |
| `staff[].since` | ● | `date` | Since 入职 |
| `staff[].until` |  | `date` | Until 离职. Not on the staff on that day any more. |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json staff
{
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1,
  "staff": [
    {
      "department": "Z",
      "id": "p0001",
      "keys": [
        {
          "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB",
          "since": "2026-11-21",
          "until": "2026-12-31"
        },
        {
          "key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC",
          "since": "2027-01-01"
        }
      ],
      "login": "limin",
      "name": "李敏",
      "roles": [
        {
          "role": "administrator",
          "since": "2026-11-21"
        },
        {
          "departments": [
            "S",
            "J"
          ],
          "role": "deputy-general-manager",
          "since": "2024-01-01",
          "until": "2026-11-20"
        }
      ],
      "salt": "1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f",
      "since": "2019-03-01"
    },
    {
      "department": "S",
      "id": "p0007",
      "name": "王强",
      "salt": "20202020202020202020202020202020",
      "since": "2020-07-01",
      "until": "2026-12-31"
    }
  ],
  "version": 3
}
```

### policy/approvals.json 审批

<!-- table: approvals -->

| member | | form | |
|---|---|---|---|
| `chains` | ● | list of object | Chains 审批链 |
| `chains[].action` | ● | `consultCompanyLevel` `consultDepartmentLevel` `copyCompanyLevel` `copyDepartmentLevel` `loanCompanyLevel` `loanDepartmentLevel` `disclosure` `newDossier` `level` `grade` `gradeA` `cooperation` `transfer` `rename` `correctNumber` `correctSealedNumber` `correctSealedRecord` `waivePaper` `leaversClients` `restoreIntoArchive` `hold` `releaseHold` `destruction` `policy` `fine` `fineOfManager` | Action 事项 |
| `chains[].applicant` |  | `roleId` | Applicant 申请人角色 |
| `chains[].confirmedAtSubmission` |  | `true` | Confirmed at submission 随月报确认 |
| `chains[].exempt` |  | list of `seat` | Exempt 免审批席位 |
| `chains[].form` |  | `text` | Form 审批表 |
| `chains[].needsEvidence` |  | `true` | Needs evidence 须附证明. A record that proves the occasion must be named. Left out when false. |
| `chains[].performedBy` |  | `seat` | Performed by 执行席位. Absent: the applicant. |
| `chains[].personal` |  | `true` | Personal 逐级亲签. Nobody signs once for two steps, nobody delegates. Left out when false. |
| `chains[].steps` | ● | list of `seat` | Steps 审批步骤 |
| `chains[].supervisors` |  | list of `seat` | Supervisors 监督席位 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json approvals
{
  "chains": [
    {
      "action": "destruction",
      "applicant": "archivist",
      "confirmedAtSubmission": true,
      "exempt": [
        {
          "role": "general-manager",
          "scope": "any"
        }
      ],
      "form": "档案销毁审批表",
      "performedBy": {
        "role": "archivist",
        "scope": "any"
      },
      "personal": true,
      "steps": [
        {
          "alternatives": [
            {
              "condition": {
                "openDisputes": true
              },
              "role": "legal",
              "scope": "any"
            }
          ],
          "condition": {
            "categories": [
              1,
              2,
              12
            ]
          },
          "role": "finance",
          "scope": "any"
        },
        {
          "people": 3,
          "role": "appraisal-member",
          "scope": "any"
        },
        {
          "role": "general-manager",
          "scope": "any"
        }
      ],
      "supervisors": [
        {
          "role": "staff",
          "scope": "custodian"
        },
        {
          "role": "staff",
          "scope": "holding"
        }
      ]
    },
    {
      "action": "cooperation",
      "needsEvidence": true,
      "steps": [
        {
          "role": "department-manager",
          "scope": "holding"
        }
      ]
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1,
  "version": 1
}
```

### policy/completeness.json 完整性标准

<!-- table: completeness -->

| member | | form | |
|---|---|---|---|
| `extensions` |  | `extensions` | Extensions 扩展 |
| `rules` |  | list of object | Rules 标准 |
| `rules[].cooperationSigns` |  | list of `categoryNumber` | Signs of cooperation 合作迹象类别 |
| `rules[].expected` |  | list of `requirement` | Expected 应填 |
| `rules[].kind` | ● | `cooperated` `notCooperated` | Kind 类型 |
| `rules[].required` |  | list of `requirement` | Required 必填 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `sensitive` |  | list of `text` | Sensitive keys 敏感栏目. Keys of fields that are never counted. |
| `unknownMonths` | ● | integer 0…1200 | Unknown for months 缺失说明有效月数 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json completeness
{
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "rules": [
    {
      "expected": [
        {
          "runningProjects": {
            "weeklySummaries": 15
          }
        },
        {
          "noProjects": true
        },
        {
          "communication": {}
        },
        {
          "returnVisit": {
            "months": 12
          }
        }
      ],
      "kind": "cooperated",
      "required": [
        {
          "field": "basic.address"
        },
        {
          "anyField": [
            "characteristics.employees",
            "characteristics.sales"
          ]
        },
        {
          "control": "responsible"
        },
        {
          "project": {
            "contracts": 2,
            "quotations": 1
          }
        },
        {
          "classifiedIssues": true
        },
        {
          "communication": {
            "filingMonths": 3
          }
        }
      ]
    },
    {
      "cooperationSigns": [
        2
      ],
      "kind": "notCooperated",
      "required": [
        {
          "field": "basic.telephone"
        }
      ]
    }
  ],
  "schemaVersion": 1,
  "sensitive": [
    "hobbies",
    "birthday"
  ],
  "unknownMonths": 12,
  "version": 1
}
```

### policy/fines.json 罚则

<!-- table: fines -->

| member | | form | |
|---|---|---|---|
| `extensions` |  | `extensions` | Extensions 扩展 |
| `fines` |  | list of object | Fines 罚则 |
| `fines[].dismissal` |  | `true` | Dismissal 辞退 |
| `fines[].offence` | ● | `lateUpdate` `readingWithoutApproval` `lendingAccount` `destroyingWithoutApproval` `copyingWithoutAuthority` | Offence 违规. 未及时更新, 未经批准查阅, 出借账号, 擅自删除销毁, 擅自摘抄复制备份. |
| `fines[].yuan` | ● | integer from 0 | Yuan 金额(元) |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json fines
{
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "fines": [
    {
      "offence": "lateUpdate",
      "yuan": 20
    },
    {
      "dismissal": true,
      "offence": "destroyingWithoutApproval",
      "yuan": 500
    }
  ],
  "schemaVersion": 1,
  "version": 1
}
```

### policy/deadlines.json 期限

<!-- table: deadlines -->

| member | | form | |
|---|---|---|---|
| `copyDays` | ● | integer from 1 | Copy 复制件(天) |
| `delegationDays` | ● | integer from 1 | Delegation 委托(天) |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `inspections` |  | list of `dayOfYear` | Inspections 定期检查日 |
| `issueWorkdays` | ● | integer from 1 | Other issue 一般问题(工作日) |
| `loanWorkdays` | ● | integer from 1 | Loan 借出(工作日) |
| `officeCloses` | ● | `timeOfDay` | Office closes 下班 |
| `officeOpens` | ● | `timeOfDay` | Office opens 上班 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `urgentIssueWorkdays` | ● | integer from 1 | Urgent issue 紧急问题(工作日) |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |
| `yearClosing` | ● | `dayOfYear` | Year closing 年度封卷日 |

<!-- end -->

```json deadlines
{
  "copyDays": 30,
  "delegationDays": 30,
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "inspections": [
    "06-30",
    "12-31"
  ],
  "issueWorkdays": 10,
  "loanWorkdays": 5,
  "officeCloses": "18:00",
  "officeOpens": "09:00",
  "schemaVersion": 1,
  "urgentIssueWorkdays": 2,
  "version": 1,
  "yearClosing": "03-31"
}
```

### policy/retention.json 保管期限表

<!-- table: retention -->

| member | | form | |
|---|---|---|---|
| `classes` | ● | list of object | Classes 文种 |
| `classes[].basis` | ● | `text` | Basis 依据 |
| `classes[].category` |  | `categoryNumber` | Category 文件类别. Of documents alone; left out where any category may have them. |
| `classes[].class` | ● | `classId` | Class 文种代码 |
| `classes[].confidence` | ● | `confidence` | Confidence 把握程度 |
| `classes[].endAction` | ● | `"appraise"` | At the end 期满 |
| `classes[].english` | ● | `text` | English name 英文名称 |
| `classes[].floors` |  | list of object | Floors 法定下限 |
| `classes[].floors[].authority` | ● | `text` | Law 法律依据 |
| `classes[].floors[].confidence` | ● | `confidence` | Confidence 把握程度 |
| `classes[].floors[].from` | ● | `triggerKind` | From 自何时起 |
| `classes[].floors[].years` | ● | integer 1…100 | Years 年数 |
| `classes[].followsContract` |  | `true` | With its contract 随合同 |
| `classes[].personal` |  | `true` | Personal titles 题名含个人信息 |
| `classes[].regime` | ● | `archives` `reference` | Regime 归档或资料. 档案, 资料. |
| `classes[].scope` | ● | `documents` `dossier` `traits` `system` | Scope 适用范围. documents of a category; the dossier's own card and entries; traits of persons; what the archive keeps about itself. |
| `classes[].term` | ● | `"permanent"` or object | Term 保管期限 |
| `classes[].title` | ● | `text` | Name 文种名称 |
| `classes[].trigger` | ● | object | Trigger 起算. Exactly one member. The term begins on 1 January of the year after the last, or the first, of them. |
| `classes[].trigger.all` |  | list of `triggerKind` | All of these 全部发生 |
| `classes[].trigger.earliest` |  | list of `triggerKind` | The first of these 最先发生 |
| `extensions` |  | `extensions` | Extensions 扩展 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `since` | ● | `date` | Since 执行日期 |
| `version` | ● | integer from 1 | Version of the policy 版本. From 1; each version is kept in policy/history. |

<!-- end -->

```json retention
{
  "classes": [
    {
      "basis": "广告法34",
      "category": 5,
      "class": "MT.media",
      "confidence": "medium",
      "endAction": "appraise",
      "english": "media",
      "floors": [
        {
          "authority": "互联网广告管理办法",
          "confidence": "high",
          "from": "ad.publication.ended",
          "years": 3
        },
        {
          "authority": "税收征管法实施细则29",
          "confidence": "medium",
          "from": "year.ended",
          "years": 10
        }
      ],
      "followsContract": true,
      "personal": true,
      "regime": "archives",
      "scope": "documents",
      "term": {
        "years": 10
      },
      "title": "媒介",
      "trigger": {
        "all": [
          "ad.publication.ended",
          "contract.ended"
        ]
      }
    },
    {
      "basis": "档号永不重用",
      "class": "SY.registers",
      "confidence": "high",
      "endAction": "appraise",
      "english": "registers",
      "regime": "archives",
      "scope": "system",
      "term": "permanent",
      "title": "登记簿",
      "trigger": {
        "all": [
          "year.ended"
        ]
      }
    }
  ],
  "extensions": {
    "crm": {
      "id": 4711,
      "ratio": 0.25
    }
  },
  "schemaVersion": 1,
  "since": "2027-01-01",
  "version": 2
}
```

### Forms of values 值的形式

<!-- forms -->

- `amount` — Amount 金额. text, `^[0-9]{1,15}(?:\.[0-9]{1,2})?$`.
- `archiveId` — Archive id 档案库标识. `uuid`.
- `backupName` — Backup name 备份名称. Company, day and time, extent. text, `^[A-Z]{1,8}-backup-[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}(?:-[0-9]{1,3})?-(?:full|incremental)$`.
- `base64` — Base64. RFC 4648 section 4. text, `^[A-Za-z0-9+/=]+$`.
- `categoryNumber` — Category number 类别号. integer 1…99.
- `classId` — Class 文种代码. text, `^[A-Za-z0-9.-]{1,40}$`.
- `clientId` — Client id 客户标识. `uuid`.
- `clientNumber` — Client number 档号. Company, department, grade at set-up, year and month of set-up, initials (NUM-4). text, `^[A-Z]{1,8}-[A-Z]-[A-Z]-(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:0[1-9]|1[0-2])-[A-Z0-9]{1,64}$`.
- `companyCode` — Company code 公司代码. text, `^[A-Z]{1,8}$`.
- `confidence` — Confidence 把握程度. high: the law says so of such records; medium: practice or analogy; low: to be checked. `high` `medium` `low`.
- `content` — Content 内容.
  - `digest` ●: `digest`.
  - `size` ●: integer from 0; Bytes 字节数.
- `date` — Day 日期. A day of the Gregorian calendar that exists. text, `^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$`.
- `dated` — Value from a day on 有起始日的值.
  - `by` ●: `staffId`; Entered by 录入人.
  - `evidence`: `text`; Evidence 依据.
  - `since` ●: `date`; Since 起.
  - `value` ●: `text`; Value 值.
- `dayOfYear` — Day of the year 每年某日. text, `^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$`.
- `decision` — Decision 审批意见.
  - `at` ●: `timestamp`; When 时间.
  - `by` ●: `staffId`; Who 审批人.
  - `comment`: `text`; Comment 说明.
  - `decision` ●: `agree` `return` `reject`; Decision 意见. 同意, 退回, 否决.
  - `department` ●: `departmentCode`; Department 部门.
  - `digest` ●: `digest`; Digest 所签摘要. Of what was decided on.
  - `name` ●: `text`; Name 姓名. As it was then.
  - `paper`: object with `countersignedBy` (`staffId`), `enteredBy` (`staffId`), `scan` (`recordId`); Signed form 纸质审批单.
  - `role` ●: `roleId`.
- `departmentCode` — Department 部门代码. text, `^[A-Z]$`.
- `digest` — SHA-256 数字摘要. text, `^[0-9a-f]{64}$`.
- `dossierId` — Dossier id 客户档案标识. `uuid`.
- `entryId` — Entry id 条目标识. `uuid`.
- `extensions` — Extensions 扩展. What a company adds; the format does not look inside. Left out when empty. object.
- `fieldAmount` — Amount field 金额栏(元). `amount` or `unknown`.
- `fieldDate` — Date field 日期栏. `partialDate` or `unknown`.
- `fieldHistory` — History field 历史栏. Oldest first; the last is the present one (DOS-5). list of object with `asOf` (`date`), `value` (`text`) or `unknown`.
- `fieldId` — Field 栏目. a field of card.json, persons.json or credit.json, as `group.key`.
- `fieldList` — List field 多值栏. list of `text` or `unknown`.
- `fieldNumber` — Number field 数字栏. text, `^[0-9]{1,15}$` or `unknown`.
- `fieldText` — Text field 文本栏. `text` or `unknown`.
- `fileName` — Name of a file or folder 名称. One name: no slash, no NUL, neither . nor .. text, `^(?:[^/.\u0000][^/\u0000]*|\.[^/.\u0000][^/\u0000]*|\.\.[^/\u0000]+)$`.
- `fingerprint` — Key fingerprint 密钥指纹. As ssh-keygen -l prints it. text, `^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$`.
- `gradeCode` — Grade 级别. text, `^[A-Z]$`.
- `handOffItem` — Package 归档包.
  - `bytes` ●: integer from 0; Bytes of the documents 文件字节数.
  - `digest` ●: `digest`; Package digest 归档包摘要. SHA-256 of the plain tar.
  - `documents` ●: integer from 0; Documents 文件数.
  - `file` ●: `text`; File 文件名.
  - `package` ●: `packageName`.
  - `sha256` ●: `digest`; File digest 文件摘要. SHA-256 of the file as it is stored.
- `itemNumber` — Item number 件号. Year, category, serial in the volume. text, `^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:0[1-9]|[1-9][0-9])-(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3,7})$`.
- `level` — Level 管理级别. 公司级, 部门级. `company` `department`.
- `nanoseconds` — Nanoseconds 纳秒. Since 1970. text, `^(?:0|-?[1-9][0-9]{0,18})$`.
- `packageName` — Package name 归档包名称. Company, month, department; of a successor, its number from 2. text, `^[A-Z]{1,8}-(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:0[1-9]|1[0-2])-[A-Z](?:-(?:[2-9]|[1-9][0-9]{1,2}))?$`.
- `packageReference` — Another package 另一归档包. By its name and the digest of its uncompressed tar.
  - `digest` ●: `digest`.
  - `name` ●: `packageName`.
- `paperStep` — Step on paper 纸质步骤.
  - `at` ●: `timestamp`; Entered at 录入时间.
  - `by` ●: `staffId`; Who signed 签字人.
  - `comment`: `text`; Comment 说明.
  - `decision`: `agree` `return` `reject`; Decision 意见. Of a seat of the chain.
  - `digest` ●: `digest`; Digest 所签摘要. That stands on the form.
  - `items`: integer from 0; Items counted 清点件数. Of a supervisor, in place of a decision.
  - `paper` ●: `signedForm`.
- `partialDate` — Date as far as known 日期(可只到年或月). text, `^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})|(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:0[1-9]|1[0-2])|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29))$`.
- `path` — Path 路径. Names parted by /, none of them empty, . or .. text, `^(?:[^/.\u0000][^/\u0000]*|\.[^/.\u0000][^/\u0000]*|\.\.[^/\u0000]+)(?:/(?:[^/.\u0000][^/\u0000]*|\.[^/.\u0000][^/\u0000]*|\.\.[^/\u0000]+))*$`.
- `publicKey` — Public key 公钥. As OpenSSH writes it, without a comment. text, `^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-P][A-Za-z0-9+/]{42}$`.
- `recordId` — Record id 著录条目标识. `uuid`.
- `registered` — Registration 登记.
  - `at` ●: `timestamp`; When 登记时间.
  - `by` ●: `staffId`; Who 登记人.
  - `from`: `text`; Name outside 原文件名. For a file from outside: its name there.
- `requirement` — Requirement 要求. Exactly one member.
  - `anyField`: list of `fieldId`; Any of these fields 任一栏目.
  - `classifiedIssues`: `true`; Issues classified 问题已分级分派.
  - `communication`: object with `filingMonths` (integer 1…1200); A communication 有沟通记录.
  - `control`: `name` `grade` `level` `secrecy` `responsible` `setUp` `relation` `directness` `source` `firstContact` `nextFollowUp`; Control field 控制栏目.
  - `field`: `fieldId`; Field 栏目.
  - `noProjects`: `true`; No projects 无项目.
  - `project`: object with `briefs` (`categoryNumber`), `collections` (`categoryNumber`), `contracts` (`categoryNumber`), `correspondence` (`categoryNumber`), `feedback` (`categoryNumber`), `monitoring` (`categoryNumber`), `planning` (`categoryNumber`), `production` (`categoryNumber`), `quotations` (`categoryNumber`), `references` (`categoryNumber`), `weeklySummaries` (`categoryNumber`); A project with records 至少一个项目. Category number by part of a project.
  - `returnVisit`: object with `months` (integer 1…1200); A return visit 有回访.
  - `runningProjects`: object with `briefs` (`categoryNumber`), `collections` (`categoryNumber`), `contracts` (`categoryNumber`), `correspondence` (`categoryNumber`), `feedback` (`categoryNumber`), `monitoring` (`categoryNumber`), `planning` (`categoryNumber`), `production` (`categoryNumber`), `quotations` (`categoryNumber`), `references` (`categoryNumber`), `weeklySummaries` (`categoryNumber`); Every running project 每个在做项目. Category number by part of a project.
- `roleId` — Role id 角色标识. text, `^[a-z-]{1,40}$`.
- `salt` — Salt 随机盐. 16 random bytes that make the commitment unguessable. text, `^[0-9a-f]{32}$`.
- `schemaVersion` — Schema version 格式版本. `1`.
- `seat` — Seat 审批席位.
  - `alternatives`: list of `seat`; Alternatives 可替代席位.
  - `condition`: object with `categories` (list of `categoryNumber`), `openDisputes` (`true`); Condition 条件. When the seat must agree at all; absent: always.
  - `people`: integer from 2; People 人数. How many must agree, each for himself. Left out when one.
  - `role` ●: `roleId`.
  - `scope` ●: `any` `holding` `receiving` `own` `overHolding` `custodian` `concerned`; Scope 范围. 任一, 主办部门, 接收部门, 申请人部门, 分管主办部门, 公司级档案保管部门, 当事人部门.
- `secrecy` — Secrecy 密级. 机密级(企业商业秘密), 内部, 公开: the company's own degrees, never the State's. `confidential` `internal` `open`.
- `signedForm` — Signed form 纸质审批单.
  - `countersignedBy` ●: `staffId`; Countersigned by 会签人.
  - `enteredBy` ●: `staffId`; Entered by 录入人.
  - `scan` ●: `recordId`; Scan 扫描件.
- `staffId` — Staff id 人员编号. Opaque; who it is stands in staff.json alone. text, `^p[0-9]{4,9}$`.
- `storedPath` — Path 路径.
  - `path` ●: `path`.
  - `pathEncoded`: `true`; Path is percent-encoded 路径为百分号编码.
- `text` — Text 文本. string.
- `timeOfDay` — Time of day 时刻. text, `^(?:[01][0-9]|2[0-3]):[0-5][0-9]$`.
- `timestamp` — Moment 时间. RFC 3339 to the second, with a numeric offset. text, `^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][+-](?:[01][0-9]|2[0-3]):[0-5][0-9]$`.
- `triggerKind` — Occasion 起算事由. `contract.ended` `ad.publication.ended` `receivables.settled` `relationship.ended` `offer.expired` `project.ended` `order.closed` `event.ended` `purpose.ended` `consent.withdrawn` `superseded` `year.ended`.
- `unknown` — Known to be unknown 已知缺失. Satisfies a required field for twelve months.
  - `by` ●: `staffId`; Who says so 填写人.
  - `on` ●: `date`; On 日期.
  - `unknown` ●: `不适用` `已询问未得`; Reason 原因. Not applicable; asked in vain.
- `uuid` — UUID. RFC 9562, lower case; made as version 7. text, `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
- `withdrawal` — Withdrawal 撤回.
  - `at` ●: `timestamp`; When 时间.
  - `by` ●: `staffId`; Who 撤回人.
  - `reason` ●: `text`; Reason 原因.
- `year` — Year 年度. integer 1…9999.
- `yearMonth` — Month 年月. text, `^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:0[1-9]|1[0-2])$`.

<!-- end -->

## 6. The ledger 存证日志

### Files

`ledger/main/<month>/<first sequence, 12 digits>.jsonl` is the **part** 分段 of one transaction: written once, never changed. When a month is
sealed its parts are folded into `ledger/main/<month>.jsonl` and go; a part whose events already stand in the month's file is ignored.
The ledger is the month files and parts in the order of their months, in a month the folded file first, then the parts by number. A part
goes to the later of its events' filing month and the newest month present, so months never run backwards. `ledger/main/checkpoints/<size>` holds
signed heads where there are any (see *Tree and checkpoints*).

### Lines

A line is `{"event":{…},"signature":"…"}` in canonical JSON (RFC 8785), at most 65,535 bytes without its line feed. `sequence` counts from 0
without gaps. `previous` is the SHA-256 of the whole line before, without its line feed; event 0 has none.

<!-- table: event-line -->

| member | | form | |
|---|---|---|---|
| `event` | ● | object | Event 事件 |
| `event.action` | ● | `archiveCreated` `staffAdded` `staffEnrolled` `staffLeft` `roleGiven` `roleEnded` `policyChanged` `clientAdded` `clientRenamed` `dossierOpened` `volumeOpened` `cardChanged` `personsChanged` `creditChanged` `dossierReassigned` `kindChanged` `gradeChanged` `levelChanged` `numberCorrected` `dossierTransferred` `dossierClosed` `dossierReopened` `recordRegistered` `versionRegistered` `recordMoved` `recordChanged` `paperReceived` `paperWaived` `projectAdded` `projectChanged` `issueAdded` `issueSolved` `communicationAdded` `leaseReleased` `keyRotated` `monthPacked` `packageRewritten` `monthSubmitted` `monthReceived` `handedOff` `handoffReceived` `copyEntered` `copyChanged` `unapprovedCopy` `alarmRaised` `attemptRefused` `alarmClosed` `triggerRecorded` `triggerWithdrawn` `recordAppraised` `yearClosed` `backupMade` `backupConfirmed` `backupRemoved` `restored` `tombstoneReplayed` `holdReplayed` `documentRepaired` `documentRestored` `holdLaid` `holdReleaseAsked` `holdReleased` `disposalDrafted` `disposalDecided` `disposalCounted` `disposalChanged` `recordDestroyed` `destructionCertified` `recordRestricted` `restrictionLifted` `privacyRequested` `privacyAnswered` | Action 事件 |
| `event.actor` | ● | `staffId` | Actor 操作人 |
| `event.commitments` |  | object | Commitments 承诺值. SHA-256 of the canonical JSON of an entry, its salt included. |
| `event.commitments.alarm` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.appraisal` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.backup` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.card` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.client` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.closing` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.communication` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.copy` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.credit` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.disposal` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.formerNumber` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.hold` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.issue` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.number` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.persons` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.policy` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.privacyRequest` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.project` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.receipt` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.record` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.staff` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.submission` |  | `digest` | SHA-256 数字摘要 |
| `event.commitments.trigger` |  | `digest` | SHA-256 数字摘要 |
| `event.facts` |  | object | Facts 事实. Nothing personal. |
| `event.facts.answer` |  | text, `^[A-Za-z]{1,40}$` | Answer on paper 纸质答复 |
| `event.facts.approval` |  | text, `^[A-Za-z]{1,40}$` | Approval 审批方式. single until the approvals engine exists. |
| `event.facts.archiveKey` |  | `publicKey` | Archive's key 档案库公钥 |
| `event.facts.attempt` |  | text, `^[A-Za-z]{1,40}$` | What was tried 所试操作 |
| `event.facts.category` |  | text, `^[1-9][0-9]?$` | Category 类别 |
| `event.facts.certificate` |  | `digest` | Certificate 销毁证明摘要 |
| `event.facts.copy` |  | `package` `backup` `handOff` `restoredCopy` `export` | Copy 外出副本 |
| `event.facts.department` |  | `departmentCode` | Department 部门 |
| `event.facts.epoch` |  | text, `^[1-9][0-9]{0,8}$` | Epoch 纪元 |
| `event.facts.evidence` |  | `recordId` | Evidence 证明文件 |
| `event.facts.first` |  | text, `^(?:0\|[1-9][0-9]{0,14})$` | First event 首条. Of the range that a package tells. |
| `event.facts.firstKey` |  | `publicKey` | First person's key 首位人员公钥 |
| `event.facts.last` |  | text, `^(?:0\|[1-9][0-9]{0,14})$` | Last event 末条 |
| `event.facts.list` |  | `digest` | List 清册摘要. Of a disposal list, as it was signed. |
| `event.facts.lost` |  | text, `^[1-9][0-9]{0,8}$` | Newest head that is known 已知的最新检查点 |
| `event.facts.lostRoot` |  | `digest` | Root of that head 其根摘要 |
| `event.facts.month` |  | `yearMonth` | Month 月份 |
| `event.facts.package` |  | `digest` | Package digest 归档包摘要. SHA-256 of the uncompressed tar. |
| `event.facts.policy` |  | `departments` `grades` `categories` `roles` `staff` `approvals` `completeness` `fines` `deadlines` `retention` | Policy 制度数据 |
| `event.facts.previousPackage` |  | `digest` | Previous package 前一归档包摘要 |
| `event.facts.recoveryKey` |  | `publicKey` | Recovery key 恢复公钥 |
| `event.facts.role` |  | `roleId` | Role id 角色标识 |
| `event.facts.rule` |  | text, `^[A-Za-z0-9-]{1,60}$` | Rule 规则 |
| `event.facts.since` |  | `date` | Since 起 |
| `event.facts.state` |  | text, `^[A-Za-z]{1,40}$` | State 状态 |
| `event.facts.version` |  | text, `^[1-9][0-9]{0,8}$` | Version 版本 |
| `event.facts.year` |  | text, `^(?:[0-9]{3}[1-9]\|[0-9]{2}[1-9][0-9]\|[0-9][1-9][0-9]{2}\|[1-9][0-9]{3})$` | Year 年度 |
| `event.previous` |  | `digest` | Line before 前一行摘要. SHA-256 of the whole line before; absent in event 0 only. |
| `event.sandbox` |  | `true` | Sandbox 练习库 |
| `event.sequence` | ● | integer from 0 | Sequence 序号 |
| `event.signer` | ● | `fingerprint` | Signer 签名密钥 |
| `event.subjects` |  | object | Subjects 对象. Ids of what it was done to. |
| `event.subjects.archive` |  | `uuid` | UUID |
| `event.subjects.client` |  | `uuid` | UUID |
| `event.subjects.dossier` |  | `uuid` | UUID |
| `event.subjects.entry` |  | `uuid` | UUID |
| `event.subjects.otherDossier` |  | `uuid` | UUID |
| `event.subjects.record` |  | `uuid` | UUID |
| `event.subjects.staff` |  | `staffId` | Staff id 人员编号 |
| `event.time` | ● | `timestamp` | Time 时间 |
| `event.via` | ● | `cli` `paper` `desk` `import` | Via 途径. 命令, 纸质单据, 网页台, 导入. |
| `signature` | ● | `base64` | Signature 签名. SSHSIG over the canonical bytes of event, namespace dossier-event-v1, without armour. |

<!-- end -->

**Nothing personal stands in an event**: ids, commitments and facts that no person can be read from; never a number, name, title, path, host, or plain
digest of a document. Event 0 (`archiveCreated`) names for ever the archive's id, whether it is a sandbox, the first administrator, and three
public keys: that person's, the archive's, and the recovery key.

A line in an archive stands on one line; these are its parts:

```json event-line
{
  "event": {
    "action": "recordRegistered",
    "actor": "p0001",
    "commitments": {
      "record": "70ce871f8a3d3fb449bc3c3ace6547cef02dfc74ffe48d912532a724bfdbe5b9"
    },
    "previous": "b789b31e11596d6580790c639233abd824a44fd155a75e2282e4478e55341f7e",
    "sandbox": true,
    "sequence": 7,
    "signer": "SHA256:d+Mcq0PDH2x1pkTJvWeLJadAcKqpDhjorvzNzcWLkUk",
    "subjects": {
      "dossier": "01a17720-ca00-7b0b-8b0b-0b0b0b0b0b0b",
      "record": "01a17720-ca00-7515-9515-151515151515"
    },
    "time": "2026-11-21T09:30:00+08:00",
    "via": "cli"
  },
  "signature": "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgIns6Zkks1XwfIC4tbJo5bbktClKy69qhVgCjW4sUGA0AAAAQZG9zc2llci1ldmVudC12MQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUxOQAAAEDll5AyJU0ILB1MrsXI/V/lQOp16l/KwFTHShprGQpXnJ7/7ZUDi7ek+s19XfKwzftvzv+T3bYi5VzC7++6IBcN"
}
```

### Signatures 签名

`signature` is an SSHSIG blob (OpenSSH, PROTOCOL.sshsig, version 1) in Base64 without armour: key type `ssh-ed25519`, hash `sha512`, namespace
`dossier-event-v1`. The message is the canonical bytes of the object `event`, exactly as they stand in the line. The key MUST be one that `policy/staff.json` gives
the `actor` for that day, and its fingerprint MUST be `signer`. But `keyRotated` is signed by the archive's key that it replaces or by the recovery key, and the recovery key MAY sign a
`staffEnrolled` for whoever lost their own. In a sandbox the seed of the key of a person (or of `archive`, or
`recovery`) is the SHA-256 of `dossier sandbox key v1`, a line feed, the archive's id, a line feed, and the staff id (or that word; `archive 1` for the archive's
key once it was replaced, `archive 2` then, and so on).

### Tree and checkpoints 检查点

Over the lines stands a Merkle tree as RFC 6962 §2.1 defines it, with SHA-256. A leaf is a whole line **without its line feed**: its hash is the SHA-256
of a zero byte and the line; that of a node, the SHA-256 of a byte 1 and the two hashes below it. The tree of *n* events has the lines 0 to *n* − 1 as its leaves, whatever files they lie in.

`ledger/main/checkpoints/<n>` is a **checkpoint** 检查点: a C2SP *signed-note* whose text is a C2SP *tlog-checkpoint*, written once and never changed. `<n>` is the
size in decimal digits without zeros in front. Cosignatures and time stamps MAY lie beside it as `<n>.<anything>`.

```text
TF.dossier/01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a/1        origin: <company code>.dossier/<archive id>/<epoch>
12                                                       how many events
3i0wzSAnLHDbXIMKvVEgUMxPFpmAJMQxzP1/ZC9vK4M=             the root in Base64
                                                         an empty line; then one line for each signature:
— TF.dossier/01a17720-ca00-7a0a-8a0a-0a0a0a0a0a0a/1 AbC…  Base64 of the key id (4 bytes) and the Ed25519 signature (64 bytes)
```

The explanations on the right are not part of it. Signed is the text up to and with the line feed before the empty line. The key is the archive's: that of event 0 (`archiveKey`) or of
the last `keyRotated` that is properly signed; a key that event *s* replaced signs no checkpoint of more than *s* events. Its
name is the origin, its id the first four bytes of the SHA-256 of name, line feed, a byte 1, and the 32 bytes of the key. As a **verifier key** it is handed on as
`<name>+<id, 8 hexadecimal digits>+<Base64 of a byte 1 and the key>`. A checkpoint of which the ledger is not a continuation is a sign that the ledger was cut, rewritten or exchanged.

**Proof of an event** (C2SP *tlog-proof*, `.tlog-proof`): the line `c2sp.org/tlog-proof@v1`; `extra` and the whole line of the ledger in Base64; `index` and the event's sequence; the hashes of RFC
6962 §2.1.1, one a line in Base64; an empty line; a checkpoint. **Proof that the ledger was only added to** (body of C2SP *tlog-witness* `add-checkpoint`): `old` and the older size; the hashes of §2.1.2; an empty
line; the newer checkpoint. Whoever checks it holds the older checkpoint. Proofs are no part of an archive.

### Checking an event 核对一个事件

With a shell and OpenSSH alone. `line.jsonl` holds one line of the ledger; `allowed_signers` one line for each key of the actor:
the staff id, `namespaces="dossier-event-v1"`, and the key as `staff.json` has it.

```sh verify
line=$(cat line.jsonl)
event=${line#'{"event":'}
event=${event%',"signature":"'*}
signature=${line##*',"signature":"'}
signature=${signature%'"}'}
printf '%s' "$event" > event.json
{
  echo '-----BEGIN SSH SIGNATURE-----'
  printf '%s\n' "$signature" | fold -w 70
  echo '-----END SSH SIGNATURE-----'
} > event.sig
ssh-keygen -Y verify -f allowed_signers -I "$actor" -n dossier-event-v1 -s event.sig < event.json
```

For the example above, `actor=p0001` and `allowed_signers` is

```text allowed_signers
p0001 namespaces="dossier-event-v1" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICJ7OmZJLNV8HyAuLWyaOW25LQpSsuvaoVYAo1uLFBgN
```

The chain: `printf '%s' "$line" | sha256sum` gives what the next line has as `previous`.

### Commitments 承诺值

| name | the SHA-256 is over the canonical JSON of |
|---|---|
| `card`, `persons`, `credit` | the whole file |
| `record` | one element of `records` in `records.json`, without the `sealedIn` of its versions |
| `project`, `issue` | one element of `entries` in `projects.json`, `issues.json` |
| `communication` | one line of a communications file |
| `number`, `client`, `copy`, `trigger`, `appraisal` | one element of `entries` in the register |
| `alarm` | one element of `entries` in the register of alarms, without `further` and `last` |
| `formerNumber` | the element of a number that was replaced, `replacedBy` included |
| `staff` | one element of `staff` in `policy/staff.json` |
| `policy` | the whole file of that version; in event 0, an object that gives each kind of policy but `staff` the hexadecimal SHA-256 of its first version |

Each entry but a policy holds a random `salt` of 16 bytes, so that nobody can guess an entry and compare. When an entry is destroyed with its salt, the commitment
tells nothing, yet proves that it existed. Where `extensions` has integers alone, this prints the commitment to a card:

```sh commitment
python3 -c 'import hashlib, json, sys
entry = json.load(open(sys.argv[1], encoding="utf-8"))
text = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
print(hashlib.sha256(text.encode()).hexdigest())' card.json
```

A document's own digest stands in its record (`versions[].digest`) and is plain SHA-256: `sha256sum <file>`.

## 7. Packages 归档包

`归档包/<month>/<company>-<month>-<department>.tar.zst` is the package 归档包 of a department and a filing month: a BagIt 1.0 bag (RFC 8493) in a pax tar,
compressed with Zstandard. The tar has one top directory, named as the package. The company's own package is that of the department which keeps the
company's dossiers (Z) and comes last.

A package is a function of a range of the ledger: from its predecessor's end, of the same department, to the last event before the department's submission, or before the
end of the month's due day, if that is earlier. Who submitted late hands over what there was when the due day ended. A department that did not submit has no package, and its range runs
on into the next month; one that gave a nil return has none either. What was submitted is packed in the order of the months: a month waits for the one before it. The company's package is made every month, and its range runs to the due day's end, or to the last event there
was when it was packed; `own` tells of which events it holds the work of its own department, and is missing where that did not submit. Times in it are those of the range's last event.
The **package digest** is SHA-256 of the uncompressed tar, and is the same wherever and however often the same range is packed.

In the order of the tar:

| in the bag | |
|---|---|
| `bagit.txt`, `package.json` | what it is |
| `data/<path in the archive>` | the payload, by the bytes of the paths. A path that is not UTF-8 is percent-encoded, and its item says so |
| `handover/移交清册.csv`, `handover/移交清册.json` | the hand-over list |
| `proof/…` | of the company's package: `checkpoint` of the ledger up to the range's end, `previous-checkpoint` and `consistency` (a proof of extension) where there is a predecessor, `frontier` |
| `bag-info.txt`, `manifest-sha256.txt`, `tagmanifest-sha256.txt` | as RFC 8493 has them; `%`, CR and LF of names stand as `%25`, `%0D`, `%0A` in manifests |

The payload of a **department**: documents whose records it formed and of which a version was registered, or which were moved, in the range; those that its predecessor
left out; of the dossiers it touched `card.json`, `projects.json`, `issues.json`, and `records.json` with its own records alone; its files of communications of which one
line or more was entered in the range, whatever month they are named for. Never `persons.json`; `credit.json` only where people of the department may see credit data. The
**company's** holds besides `archive.json`, `FORMAT.md`, `policy/`, `registers/`, such communications of all departments that submitted, and exactly the lines of the range as
`data/_archive/ledger/main/<month>/<first sequence>.jsonl`.

A record of which something but its document changed in the range, such as paper that was received or waived, is an item without `stored`: its document lies in an earlier
package. `missingPaper` tells all paper of the department that is due or missing when it is packed, of items and of earlier months; for departments without submission the
company's package tells it.

`holds` are the holds in force when it is packed, as they stand in the register, salt included: in the company's package all of them, in a department's those that reach one of its dossiers or a record it
formed. Whoever restores has them from any package.

A card, a register or a document that was changed behind the range is packed as it is found, stands in `laterThanRange` with its last event, and is packed
again the next month. A document that is not as its record says is left out and stands in `changedWhilePacking`; it is not sealed, and goes into the next package in which it is
as its record says. The folder of a volume that was copied by hand stands there too, without `record`, as long as it is there: nothing of it is ever packed or sealed.

`proof/frontier` is the tree before the range as text: the number of lines, then the hashes of its whole subtrees in Base64, the largest first, a line each. From it
follows the root of `previous-checkpoint`; with the range's lines added, that of `checkpoint`.

Beside the file lie `….sha256`, the digest of the file as `sha256sum` writes it, and `….tlog-proof`, the proof that the event of the package stands in the ledger.
The event is `monthPacked`: `month`, `department`, `first` and `last` event, `package` (the package digest), `previousPackage`; of the company's package `state`: whether it holds what the office submitted (`submitted`), or nothing of its own, by a nil return (`nil`) or because none was submitted (`missing`). One without `state` was made before departments submitted, and holds all of its range.

**Successors** 后继包. What a disposal list destroyed lies on in packages. `package rewrite` makes a successor, `<package>-2.tar.zst` and so on, beside the package, which stays as it is until its own destruction is confirmed. It is the package byte for byte, without
the documents that were destroyed and their items; their records in the lists of records are the tombstones, and stand in `tombstones`. `package.json` says in `replaces` what it stands for, oldest first, and in `lists` without which lists. Its event is `packageRewritten`: `month`, `department`, `first`,
`last`, `package` (the digest of the successor), `previousPackage` (of what it replaces), `list` (the digest of the list, as it was signed); the proof beside it is of that event. The chain goes on: a package whose predecessor was replaced verifies with the successor, when its proof says that it is one. The name of
its event's package never changes in later packages, which go on to name the digest of the package as it was packed.

**Packing seals** 打包即封存: the version of a record that a package holds gets `sealedIn`, in the transaction of the event, when it was registered in the range or left out by the predecessor. A sealed document that changes
is an error, but in living categories, where each save is a version again. A correction is a new document of the next month.

### Backups 备份

A backup is a bag like a package, `<company>-backup-<date>T<time>-full.tar.zst` or `…-incremental.tar.zst`, with one top directory of that name. `data/` holds every regular file of the root at its own path (a path that is not UTF-8 percent-encoded), but lease, staging and journal,
derived pages, and earlier packages unless they were asked for; encrypted by age, its name ends in `.tar.zst.age`. Each has its time of modification to the nanosecond in the pax header `mtime`. An incremental one holds what differs by content from the full one that it names.

#### backup.json

The second file of the bag.

<!-- table: backup -->

| member | | form | |
|---|---|---|---|
| `archive` | ● | object | Archive 档案库 |
| `archive.company` | ● | `companyCode` | Company code 公司代码 |
| `archive.id` | ● | `uuid` | Archive id 档案库标识 |
| `archive.origin` | ● | `text` | Origin 日志名称 |
| `archive.sandbox` |  | `true` | Sandbox 练习库 |
| `base` |  | object | Full backup it stands on 所依据的完整备份. Of an incremental one alone. |
| `base.digest` | ● | `digest` | SHA-256 数字摘要 |
| `base.name` | ● | `backupName` | Backup name 备份名称 |
| `events` | ● | integer from 0 | Events 事件数. That the ledger had. |
| `extent` | ● | `full` `incremental` | Extent 备份类型 |
| `kind` | ● | `"backup"` | Kind 种类 |
| `made` | ● | `timestamp` | When it was begun 开始时间 |
| `name` | ● | `backupName` | Backup name 备份名称 |
| `plan` |  | object | Plan 备份计划. What there was to be backed up, by the walk before it: files and bytes that can be restored with it. Left out by older programs. |
| `plan.bytes` | ● | integer from 0 | Bytes 字节数 |
| `plan.files` | ● | integer from 0 | Files 文件数 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `withPackages` |  | `true` | With packages 含以前的归档包. Left out where they stand by digest alone. |

<!-- end -->

```json backup
{
  "archive": {
    "company": "TF",
    "id": "01a17720-ca00-7101-8101-010101010101",
    "origin": "TF.dossier/01a17720-ca00-7101-8101-010101010101/1",
    "sandbox": true
  },
  "base": {
    "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
    "name": "TF-backup-2026-11-01T020000-full"
  },
  "events": 104,
  "extent": "incremental",
  "kind": "backup",
  "made": "2026-11-02T02:00:00+08:00",
  "name": "TF-backup-2026-11-02T020000-incremental",
  "plan": {
    "bytes": 151000000,
    "files": 5447
  },
  "schemaVersion": 1
}
```

#### inventory.jsonl

Behind the payload, complete in either kind, a canonical line for each file: `here` in this bag, `base` in the full one, `digestOnly` nowhere (an earlier package), `skipped` nowhere, `folder` a folder without anything in it. What is not listed was not there any more.

<!-- table: inventory -->

| member | | form | |
|---|---|---|---|
| `digest` |  | `digest` | SHA-256 数字摘要 |
| `modified` | ● | `nanoseconds` | Modified 修改时间 |
| `path` | ● | `path` | Path 路径 |
| `pathEncoded` |  | `true` | Path is percent-encoded 路径为百分号编码. The name is not UTF-8: % is %25 and each byte that is no UTF-8 is %XX. Left out when false. |
| `reason` |  | `text` | Reason 原因. Of what was skipped. |
| `size` | ● | integer from 0 | Size 大小 |
| `state` | ● | `here` `base` `digestOnly` `skipped` `folder` | Where the content is 内容所在 |

<!-- end -->

```json inventory
{
  "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
  "modified": "1793500200123456789",
  "path": "2026/S/A/TF-S-A-201208-BJCJJTGS/03合同/合同.pdf",
  "size": 48213,
  "state": "here"
}
```

### _archive/work/restored.json 恢复的档案库

Lies in an archive that was restored and is not in use yet; nobody writes while it lies there. Activation raises `epoch` in archive.json behind the newest that is known and writes the event `restored`: `last` (the last event kept), `lost` and `lostRoot` (size and root of the newest head that is known and signed), `epoch`, and `state`
`newestKnown` where nobody could say what was destroyed since; an event `tombstoneReplayed` for each of `destroyed`, and `holdReplayed` for each of `holds`: holds of which the
witness knew more than the source.

<!-- table: restored -->

| member | | form | |
|---|---|---|---|
| `at` | ● | `timestamp` | When 恢复时间 |
| `destroyed` |  | list of `recordId` | Destructions repeated 重做的销毁 |
| `epoch` |  | integer 1…999999998 | Epoch 纪元. The newest that is known; the next begins behind it. |
| `events` | ● | integer from 0 | Events 事件数. That the ledger has. |
| `evidence` |  | `true` | Copy for evidence 证据副本. Never to be used as an archive. Left out when false. |
| `holds` |  | list of `entryId` | Holds carried over 补入的冻结 |
| `newest` |  | object | Newest head that is known 已知的最新检查点 |
| `newest.root` | ● | `digest` | Root 根摘要 |
| `newest.size` | ● | integer from 1 | Size 事件数 |
| `newestKnown` |  | `true` | Newest known 已知的最新. A person said that nothing newer is left: nobody knows what was destroyed since. Left out when false. |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `sources` | ● | list of `text` | Sources 来源 |

<!-- end -->

```json restored
{
  "at": "2026-11-21T09:30:00+08:00",
  "destroyed": [
    "01a17720-ca00-7151-9151-515151515151"
  ],
  "epoch": 1,
  "events": 98,
  "holds": [
    "01a17720-ca00-7b5b-9b5b-5b5b5b5b5b5b"
  ],
  "newest": {
    "root": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
    "size": 104
  },
  "schemaVersion": 1,
  "sources": [
    "TF-backup-2026-11-01T020000-full"
  ]
}
```

### package.json 归档包说明

<!-- table: package -->

| member | | form | |
|---|---|---|---|
| `archive` | ● | object | Archive 档案库 |
| `archive.company` | ● | `companyCode` | Company code 公司代码 |
| `archive.id` | ● | `uuid` | Archive id 档案库标识 |
| `archive.origin` | ● | `text` | Origin 日志名称 |
| `archive.sandbox` |  | `true` | Sandbox 练习库 |
| `department` | ● | `departmentCode` | Department 部门代码 |
| `due` | ● | `date` | Due day 归档日 |
| `format` | ● | `1` | Format of the archive 档案库格式 |
| `kind` | ● | `"month"` | Kind 种类 |
| `lists` |  | list of `entryId` | Disposal lists 销毁清册. Of a successor: the lists whose documents it lacks, oldest first. |
| `month` | ● | `yearMonth` | Month 年月 |
| `name` | ● | `packageName` | Package name 归档包名称 |
| `own` |  | object | Own work 本部门提交范围. Of the company's package: the events of which it holds the work of its own department. |
| `own.first` | ● | integer from 0 | First event 首条 |
| `own.last` | ● | integer from 0 | Last event 末条 |
| `previous` |  | `packageReference` | Package before 前一归档包 |
| `range` | ● | object | Events 存证范围 |
| `range.first` | ● | integer from 0 | First event 首条 |
| `range.last` | ● | integer from 0 | Last event 末条 |
| `rangeTime` | ● | `timestamp` | Time of the last event 末条时间 |
| `replaces` |  | list of `packageReference` | Replaces 所替代的归档包. Of a successor: the packages that it stands for, oldest first; the last one is that from which it was made. |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |

<!-- end -->

```json package
{
  "archive": {
    "company": "TF",
    "id": "01a17720-ca00-7101-8101-010101010101",
    "origin": "TF.dossier/01a17720-ca00-7101-8101-010101010101/1",
    "sandbox": true
  },
  "department": "S",
  "due": "2026-11-25",
  "format": 1,
  "kind": "month",
  "month": "2026-11",
  "name": "TF-2026-11-S",
  "previous": {
    "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
    "name": "TF-2026-10-S"
  },
  "range": {
    "first": 40,
    "last": 97
  },
  "rangeTime": "2026-11-25T16:20:00+08:00",
  "schemaVersion": 1
}
```

### 移交清册.json 移交清册

<!-- table: handover -->

| member | | form | |
|---|---|---|---|
| `allowed` | ● | list of `text` | Allowed rules 例外 |
| `changedWhilePacking` | ● | list of object | Left out 未打包 |
| `changedWhilePacking[].path` | ● | `path` | Path 路径 |
| `changedWhilePacking[].pathEncoded` |  | `true` | Percent-encoded 百分号编码 |
| `changedWhilePacking[].record` |  | `recordId` | Record id 著录条目标识. None for the folder of a volume that was copied by hand. |
| `holds` | ● | list of object | Holds 冻结. Those in force that reach the records of the package, in the company's package all of them, each as it stands in the register of holds: a copy must not lose them. |
| `holds[].approvals` |  | list of `decision` | Decisions 审批 |
| `holds[].authority` | ● | `text` | Authority 依据机关 |
| `holds[].id` | ● | `entryId` | Entry id 条目标识 |
| `holds[].reason` | ● | `text` | Reason 理由 |
| `holds[].registered` | ● | `registered` | Registration 登记 |
| `holds[].release` |  | object | Release 解除 |
| `holds[].release.approvals` |  | list of `decision` | Decisions 审批 |
| `holds[].release.at` |  | `timestamp` | Released at 解除时间. Left out until everybody has agreed. |
| `holds[].release.reason` | ● | `text` | Reason 理由 |
| `holds[].release.registered` | ● | `registered` | Registration 登记 |
| `holds[].salt` | ● | `salt` | Salt 随机盐 |
| `holds[].scope` | ● | object | Scope 范围. The union of its parts. |
| `holds[].scope.numbers` |  | list of `clientNumber` | Numbers 档号 |
| `holds[].scope.query` |  | object | Query 范围条件. All parts must fit. |
| `holds[].scope.query.categories` |  | list of `categoryNumber` | Categories 类别 |
| `holds[].scope.query.department` |  | `departmentCode` | Forming department 形成部门 |
| `holds[].scope.query.from` |  | `date` | From 形成日期起 |
| `holds[].scope.query.to` |  | `date` | To 形成日期止 |
| `holds[].scope.query.words` |  | list of `text` | Words 词语. One of them stands in the title or the client's name. |
| `holds[].scope.records` |  | list of `recordId` | Records 文件 |
| `holds[].since` | ● | `date` | Since 起 |
| `holds[].title` | ● | `text` | Case 案件名称 |
| `holds[].until` |  | `date` | Until 止. Left out: until it is released. |
| `items` | ● | list of object | Items 各件 |
| `items[].carrier` | ● | `electronic` `paper` `both` | Carrier 载体 |
| `items[].category` | ● | `categoryNumber` | Category number 类别号 |
| `items[].content` |  | object | Content 内容 |
| `items[].content.digest` | ● | `digest` | SHA-256 数字摘要 |
| `items[].content.size` | ● | integer from 0 | Bytes 字节数 |
| `items[].dossier` | ● | `dossierId` | Dossier id 客户档案标识 |
| `items[].formed` | ● | `date` | Formed 形成日期 |
| `items[].item` | ● | `itemNumber` | Item number 件号 |
| `items[].paper` |  | object | Paper 纸质 |
| `items[].paper.box` |  | `text` | Box 盒号 |
| `items[].paper.copies` |  | integer from 1 | Copies 份数 |
| `items[].paper.pages` |  | integer from 1 | Pages 页数 |
| `items[].paper.place` |  | `text` | Place 存放位置 |
| `items[].paper.state` | ● | `due` `received` `missing` `waived` | State 状态 |
| `items[].record` | ● | `recordId` | Record id 著录条目标识 |
| `items[].related` |  | list of `recordId` | Related 互见 |
| `items[].stored` |  | object | Stored 存储 |
| `items[].stored.digest` | ● | `digest` | SHA-256 数字摘要 |
| `items[].stored.encoding` | ● | `identity` | Encoding 编码 |
| `items[].stored.keyId` |  | `text` | Key id 密钥标识 |
| `items[].stored.path` | ● | `path` | Path in the bag 包内路径 |
| `items[].stored.pathEncoded` |  | `true` | Percent-encoded 百分号编码. The archive's path is not UTF-8. |
| `items[].title` | ● | `text` | Title 题名 |
| `items[].version` |  | integer from 1 | Version 版本 |
| `items[].volume` | ● | object | Volume 年度卷 |
| `items[].volume.number` | ● | `clientNumber` | Client number 档号 |
| `items[].volume.year` | ● | `year` | Year 年度 |
| `laterThanRange` | ● | list of object | Changed later 之后有改动 |
| `laterThanRange[].path` | ● | `path` | Path 路径 |
| `laterThanRange[].pathEncoded` |  | `true` | Percent-encoded 百分号编码 |
| `laterThanRange[].sequence` | ● | integer from 0 | Last event 末次事件 |
| `missingPaper` | ● | list of object | Missing paper 缺纸质件 |
| `missingPaper[].item` | ● | `itemNumber` | Item number 件号 |
| `missingPaper[].number` | ● | `clientNumber` | Client number 档号 |
| `missingPaper[].state` | ● | `due` `missing` | State 状态 |
| `missingPaper[].title` | ● | `text` | Title 题名 |
| `name` | ● | `packageName` | Package name 归档包名称 |
| `nilReturns` |  | list of `departmentCode` | Nil returns 零报告部门 |
| `packages` | ● | list of `packageReference` | Packages 部门归档包 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `tombstones` | ● | list of `recordId` | Tombstones 已销毁. In the company's package alone: all documents that were destroyed, of every department. Their records are in the lists of records that it holds. |
| `totals` | ● | object | Totals 合计 |
| `totals.electronic` | ● | object | Electronic 电子 |
| `totals.electronic.bytes` | ● | integer from 0 | Bytes 字节数 |
| `totals.electronic.items` | ● | integer from 0 | Documents 文件数 |
| `totals.paper` | ● | object | Paper 纸质 |
| `totals.paper.copies` | ● | integer from 0 | Copies 份数 |
| `totals.paper.items` | ● | integer from 0 | Items 件数 |
| `totals.paper.pages` | ● | integer from 0 | Pages 页数 |
| `withoutSubmission` | ● | list of `departmentCode` | Without submission 未提交部门 |

<!-- end -->

```json handover
{
  "allowed": [
    "digest-mismatch"
  ],
  "changedWhilePacking": [
    {
      "path": "2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/a.docx",
      "record": "01a17720-ca00-7101-8101-010101010101"
    }
  ],
  "holds": [
    {
      "authority": "朝阳区人民法院",
      "id": "01a17720-ca00-7b5b-9b5b-5b5b5b5b5b5b",
      "reason": "应诉",
      "registered": {
        "at": "2026-11-21T09:30:00+08:00",
        "by": "p0007"
      },
      "salt": "5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b5b",
      "scope": {
        "records": [
          "01a17720-ca00-7515-9515-151515151515"
        ]
      },
      "since": "2026-11-01",
      "title": "华美诉本公司案"
    }
  ],
  "items": [
    {
      "carrier": "both",
      "category": 2,
      "content": {
        "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
        "size": 48211
      },
      "dossier": "01a17720-ca00-7101-8101-010101010101",
      "formed": "2026-11-20",
      "item": "2026-02-0007",
      "paper": {
        "box": "12",
        "copies": 2,
        "pages": 14,
        "place": "3-2-1",
        "state": "received"
      },
      "record": "01a17720-ca00-7515-9515-151515151515",
      "stored": {
        "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
        "encoding": "identity",
        "path": "data/2026/S/A/TF-S-A-201208-BJCJJTGS/02合同/广告代理合同.docx"
      },
      "title": "广告代理合同",
      "version": 1,
      "volume": {
        "number": "TF-S-A-201208-BJCJJTGS",
        "year": 2026
      }
    },
    {
      "carrier": "paper",
      "category": 2,
      "dossier": "01a17720-ca00-7101-8101-010101010101",
      "formed": "2026-11-20",
      "item": "2026-02-0008",
      "paper": {
        "state": "due"
      },
      "record": "01a17720-ca00-7515-9515-151515151516",
      "related": [
        "01a17720-ca00-7515-9515-151515151515"
      ],
      "title": "广告代理合同",
      "volume": {
        "number": "TF-S-A-201208-BJCJJTGS",
        "year": 2026
      }
    }
  ],
  "laterThanRange": [
    {
      "path": "2026/S/A/TF-S-A-201208-BJCJJTGS/card.json",
      "sequence": 99
    }
  ],
  "missingPaper": [
    {
      "item": "2026-02-0008",
      "number": "TF-S-A-201208-BJCJJTGS",
      "state": "due",
      "title": "广告代理合同"
    }
  ],
  "name": "TF-2026-11-S",
  "packages": [
    {
      "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
      "name": "TF-2026-11-S"
    }
  ],
  "schemaVersion": 1,
  "tombstones": [],
  "totals": {
    "electronic": {
      "bytes": 48211,
      "items": 1
    },
    "paper": {
      "copies": 2,
      "items": 1,
      "pages": 14
    }
  },
  "withoutSubmission": [
    "R"
  ]
}
```

### Handing over 移交

Packages leave the house as copies in one folder: each with its `.sha256` and `.tlog-proof`, the newest checkpoint, and a cover list. The receiver compares the packages with the list and signs a receipt; both are JSON by the
rules of this page, and neither proves anything of the packages, which prove themselves.

#### 移交单-&lt;id&gt;.json 移交单

<!-- table: handoff-cover -->

| member | | form | |
|---|---|---|---|
| `archive` | ● | `uuid` | Archive id 档案库标识 |
| `checkpoint` | ● | integer from 0 | Checkpoint 检查点. How many events the ledger had, by the checkpoint beside. |
| `expires` |  | `date` | Expires 到期. By when the copies are to be given back or destroyed. |
| `holder` | ● | `text` | Receiver 接收人 |
| `id` | ● | `entryId` | Hand-over id 移交编号. Of the entry in the register of copies. |
| `items` | ● | list of `handOffItem` | Packages 归档包. All that was handed over. |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `sent` | ● | `registered` | Sent 移交 |

<!-- end -->

```json handoff-cover
{
  "archive": "01a17720-ca00-7101-8101-010101010101",
  "checkpoint": 98,
  "expires": "2027-11-30",
  "holder": "天津分公司",
  "id": "01a17720-ca00-7252-9252-525252525252",
  "items": [
    {
      "bytes": 2841190,
      "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
      "documents": 37,
      "file": "TF-2026-11-S.tar.zst",
      "package": "TF-2026-11-S",
      "sha256": "0d6bdd3a8e6f0b4d1d4e0bb0c5a4c4b27a2c3b8f5d6e7f8091a2b3c4d5e6f708"
    },
    {
      "bytes": 0,
      "digest": "1f0a3c5e7d9b2846af13579bdf02468ace13579bdf02468ace13579bdf024680",
      "documents": 0,
      "file": "TF-2026-11-Z.tar.zst.age",
      "package": "TF-2026-11-Z",
      "sha256": "2e4d6f8091a3b5c7d9e1f203142536475869708192a3b4c5d6e7f8091a2b3c4d"
    }
  ],
  "schemaVersion": 1,
  "sent": {
    "at": "2026-11-26T10:00:00+08:00",
    "by": "p0002"
  }
}
```

#### The receipt 回执

Any name; beside it, in the same name with `.sig`, the signature of its bytes as `ssh-keygen -Y sign -n dossier-receipt-v1` makes it. It names everything of the hand-over: a receipt for a part is refused.

<!-- table: handoff-receipt -->

| member | | form | |
|---|---|---|---|
| `archive` | ● | `uuid` | Archive id 档案库标识 |
| `at` | ● | `timestamp` | When 签收时间 |
| `authenticity` | ● | `proved` `sandbox` `notChecked` `failed` | Authenticity 真实性 |
| `findings` |  | list of `text` | Findings 不符合项. The rules of what was found and did not keep the receiver from signing; absent where nothing was. |
| `handOff` |  | `entryId` | Hand-over id 移交编号. By the cover list; absent where none lay beside the packages. |
| `items` | ● | list of `handOffItem` | Packages 归档包. All that was received. |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |

<!-- end -->

```json handoff-receipt
{
  "archive": "01a17720-ca00-7101-8101-010101010101",
  "at": "2026-11-27T01:00:00+00:00",
  "authenticity": "proved",
  "handOff": "01a17720-ca00-7252-9252-525252525252",
  "items": [
    {
      "bytes": 2841190,
      "digest": "6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb",
      "documents": 37,
      "file": "TF-2026-11-S.tar.zst",
      "package": "TF-2026-11-S",
      "sha256": "0d6bdd3a8e6f0b4d1d4e0bb0c5a4c4b27a2c3b8f5d6e7f8091a2b3c4d5e6f708"
    },
    {
      "bytes": 0,
      "digest": "1f0a3c5e7d9b2846af13579bdf02468ace13579bdf02468ace13579bdf024680",
      "documents": 0,
      "file": "TF-2026-11-Z.tar.zst.age",
      "package": "TF-2026-11-Z",
      "sha256": "2e4d6f8091a3b5c7d9e1f203142536475869708192a3b4c5d6e7f8091a2b3c4d"
    }
  ],
  "schemaVersion": 1
}
```

## 8. Writing 写入

One writer at a time. A program that writes MUST follow this chapter; one that only reads SHOULD know it.

**Lease** 写入租约. `work/lease/` is a folder that holds one file `<nonce>.json`: who writes, with which command, on which host, since when, and
a counter that goes up every minute. A writer prepares such a folder under another name and renames it onto `work/lease`, which succeeds
for exactly one. Another may take over when the process is provably gone on the same machine and boot, or when it saw the counter
unchanged for ten minutes by its own clock.
A lease that somebody took away by force lies as `work/released-<staff id>-<32 hexadecimal digits>.json` until an event `leaseReleased` tells of it. A file of such a name that is no lease, or names somebody who may not release one, counts for nothing.

<!-- table: lease -->

| member | | form | |
|---|---|---|---|
| `boot` |  | `text` | Boot 启动标识 |
| `command` |  | `text` | Command 命令 |
| `counter` | ● | integer from 0 | Counter 刷新次数 |
| `host` |  | `text` | Host 主机 |
| `machine` |  | `text` | Machine 机器标识 |
| `namespace` |  | `text` | Namespace 进程命名空间 |
| `nonce` | ● | text, `^[0-9a-f]{32}$` | Nonce 随机数. Also the name of the file. |
| `person` |  | `text` | Person 人员 |
| `process` | ● | integer 0…2147483647 | Process 进程号 |
| `refreshed` | ● | `timestamp` | Refreshed 最近刷新 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `since` | ● | `timestamp` | Since 起 |
| `started` | ● | integer from 0 | Started 启动时刻. Clock ticks since the machine booted. |

<!-- end -->

```json lease
{
  "boot": "0d3c0b8e",
  "command": "register",
  "counter": 3,
  "host": "scb-pc03",
  "machine": "4c4c4544004b",
  "namespace": "4026531836",
  "nonce": "0123456789abcdef0123456789abcdef",
  "person": "王芳",
  "process": 4711,
  "refreshed": "2026-11-21T09:30:00+08:00",
  "schemaVersion": 1,
  "since": "2026-11-21T09:30:00+08:00",
  "started": 183200
}
```

**Transaction** 事务. All new contents are first written to `work/staging/<id>/<number>` and flushed. The journal, written beside them, is renamed to `work/journal.json`:
that is the commit, the only one. Then the steps of the journal are carried out in order: folders made, staged files renamed to their places, documents
moved or removed, and last the part of the ledger. Then the journal goes: it is renamed to `work/staging/<id>/done.json`, and that folder is removed, `done.json` last. Each step can be repeated; it tells from what it finds whether it was done.

<!-- table: journal -->

| member | | form | |
|---|---|---|---|
| `command` |  | `text` | Command 命令 |
| `committed` | ● | `timestamp` | Committed at 提交时间 |
| `host` |  | `text` | Host 主机 |
| `person` |  | `text` | Person 人员 |
| `schemaVersion` | ● | `schemaVersion` | Schema version 格式版本 |
| `steps` |  | list of object | Steps 步骤. In the order in which they are carried out. |
| `steps[].content` |  | `content` | Content 内容. Of place, move, remove and ledgerPart. |
| `steps[].do` | ● | `makeDirectory` `place` `move` `moveDirectory` `remove` `ledgerPart` | Do 动作. 建文件夹, 放置文件, 移动文件, 移动文件夹, 移除文件, 追加日志分段. |
| `steps[].from` |  | `storedPath` | From 原路径. Of move and moveDirectory. |
| `steps[].path` | ● | `path` | What the step makes, places, moves to, or removes. |
| `steps[].pathEncoded` |  | `true` | Path is percent-encoded 路径为百分号编码 |
| `steps[].replaced` |  | `content` | Replaced 被替换内容. Of place: what was there when it was decided. |
| `steps[].staged` |  | integer from 1 | Staged file 暂存文件号. Of place and ledgerPart. |
| `steps[].witness` |  | `storedPath` | Witness 识别物. Of moveDirectory: something in the folder by which it is known again. |
| `transaction` | ● | text, `^[0-9a-f]{32}$` | Transaction 事务标识. 32 hexadecimal digits, also the name of its staging folder. |

<!-- end -->

```json journal
{
  "command": "register",
  "committed": "2026-11-21T09:30:00+08:00",
  "host": "scb-pc03",
  "person": "王芳",
  "schemaVersion": 1,
  "steps": [
    {
      "do": "makeDirectory",
      "path": "2026/S/A"
    },
    {
      "content": {
        "digest": "06c891807ee3feec35e9eb7bad849ed186bd52f8ae6dfbd93886c001688afece",
        "size": 6
      },
      "do": "place",
      "path": "2026/S/A/card.json",
      "replaced": {
        "digest": "06c891807ee3feec35e9eb7bad849ed186bd52f8ae6dfbd93886c001688afece",
        "size": 6
      },
      "staged": 1
    },
    {
      "content": {
        "digest": "06c891807ee3feec35e9eb7bad849ed186bd52f8ae6dfbd93886c001688afece",
        "size": 6
      },
      "do": "place",
      "path": "2026/100%25 %D5%D5",
      "pathEncoded": true,
      "staged": 2
    },
    {
      "content": {
        "digest": "06c891807ee3feec35e9eb7bad849ed186bd52f8ae6dfbd93886c001688afece",
        "size": 6
      },
      "do": "move",
      "from": {
        "path": "待归档/S/合同.pdf"
      },
      "path": "2026/S/A/02合同/合同.pdf"
    },
    {
      "do": "moveDirectory",
      "from": {
        "path": "2026/100%25 %D5%D5",
        "pathEncoded": true
      },
      "path": "2026/S/B",
      "witness": {
        "path": "card.json"
      }
    },
    {
      "do": "moveDirectory",
      "from": {
        "path": "2026/S/B"
      },
      "path": "2026/S/C"
    },
    {
      "content": {
        "digest": "06c891807ee3feec35e9eb7bad849ed186bd52f8ae6dfbd93886c001688afece",
        "size": 6
      },
      "do": "remove",
      "path": "待归档/S/旧.txt"
    },
    {
      "content": {
        "digest": "06c891807ee3feec35e9eb7bad849ed186bd52f8ae6dfbd93886c001688afece",
        "size": 6
      },
      "do": "ledgerPart",
      "path": "_archive/ledger/main/2026-11/000000000012.jsonl",
      "staged": 3
    }
  ],
  "transaction": "0123456789abcdef0123456789abcdef"
}
```

A file `work/journal.json` therefore means: the transaction *happened* and is not finished. A reader looks through it, as if its steps were done; the next
writer finishes it, and never undoes it. Staging without a journal is worthless and MAY be removed; where `done.json` lies in it, its transaction is complete. What somebody else has changed meanwhile is kept as
`<name>.conflict-<time>`.

**Quarantine** 待销毁隔离区. `work/quarantine/` holds what waits to be destroyed by an approved list, as `<list id>.<record id>`, and what a repair put
aside, as `<record id>-<beginning of its digest>`.

## 9. What changes in later formats 版本承诺

A program that reads format 1 will always exist in the sources of `dossier`. A later format gets another number in `archive.json` and tells here what
changed. Archives are converted by a command that a person gives, never in passing; what was signed stays byte for byte.

"""##
}
