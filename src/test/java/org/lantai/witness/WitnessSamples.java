package org.lantai.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantai.catalog.Sample;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.TextConverter;

/**
 * Captures labelled with the article they are of: copies as mirrors, reprints and scrapes make them, and pages that are
 * nearly alike and are not the same. All of it is invented.
 */
final class WitnessSamples {
    /** The article that each capture is of, by its file. */
    final Map<String, String> labels = new LinkedHashMap<>();

    final List<Sample> captures = new ArrayList<>();

    private static final List<String[]> ARTICLES = List.of(
            new String[] {
                "看水三十五年",
                "2024-06-13",
                "6月12日清晨，云溪县渡口镇的水文观测员方守成像往常一样，踩着石阶走到江边，记下当天的第一个水位：31.6米。从1989年算起，这样的记录他已经做了三十五年，四十七本册子整整齐齐码在站房的木柜里。",
                "县水利局副局长秦汝贤介绍，渡口站是清漪江中游唯一没有断过记录的人工站。自动水位计装上以后，站里仍然保留了一天两次的人工观测，“仪器会坏，人的眼睛不会骗人。”",
                "方守成说，他最难忘的是1998年的大水。那年7月，水漫过站房的第三级台阶，他把前十年的册子用油布包好，背到后山的庙里，来回走了六趟。“册子湿了，就再也写不回来了。”",
                "今年，县档案馆与水利局合作，把这四十七本册子逐页扫描，录成表格，预计年底完成。馆长阮怀瑾说，数字化以后，原件仍将保存在县档案馆恒温库房里，查阅的人可以先看影像，再申请看原件。"
            },
            new String[] {
                "石磨村的豆腐作坊重新开张",
                "2023-11-02",
                "立冬前，石磨村最后一家豆腐作坊又点起了灶火。作坊主人田守义今年六十八岁，停工两年后，村里的年轻人帮他把漏雨的屋顶翻修一新，老石磨也重新凿了齿。",
                "天不亮，泡好的黄豆就上了磨。点卤、压板、切块，一板豆腐要三个多钟头。田守义不肯用机器，他说石磨转得慢，豆子不发热，豆香才留得住。",
                "村支书罗启明告诉记者，作坊开张后，村里打算把磨坊前的空地整出来，办一个小小的早市，逢五逢十开集，让附近几个村的人都能来换东西。",
                "来买豆腐的人排到了桥头。有位从霁州赶来的老主顾说，她小时候跟着外婆来这里，用半升豆子换一块豆腐，如今外婆不在了，味道还在。"
            },
            new String[] {
                "清漪江二桥主墩全部出水",
                "2022-05-18",
                "记者从清漪江二桥建设指挥部获悉，经过建设者四百多个日夜的奋战，二桥的六座主墩昨日全部出水，大桥建设由水下转入水上。",
                "清漪江二桥全长1286米，双向四车道，总投资7.3亿元，连接云溪县城与江北工业园。项目经理石望舒说，主墩所在的江段水深流急，河床下面是溶洞，施工中先后处理了十九处漏浆。",
                "“最难的是三号墩。”石望舒说，钻到四十二米时，钻头突然掉进空洞，项目部请来地质专家会商，采用分层回填的办法，用了整整二十六天才穿过溶洞。",
                "指挥部表示，按照计划，大桥将于明年十月合龙，后年上半年建成通车。届时，从县城到工业园的车程将由四十分钟缩短到十分钟。"
            },
            new String[] {
                "县图书馆延长夜间开放时间",
                "2021-03-09",
                "从本周起，云溪县图书馆自习区的开放时间延长到晚上十点，周末不休。馆方说，这是根据读者意见做出的调整。",
                "去年冬天，有读者在意见簿上写道，家里地方小，孩子写作业没有安静的角落，希望图书馆晚一点关门。这条意见后面，陆续有五十多人签了名。",
                "图书馆为此增加了两名夜班管理员，并在自习区添置了台灯和饮水机。馆长钟淑仪说，试行一个月来，每晚都有七八十人，最多的一天坐满了一百二十个座位。",
                "附近中学的老师也自愿来值班，给学生解答功课。一位高三学生说，晚自习以后再来这里看一个小时书，心里踏实。"
            });

    static WitnessSamples all() {
        WitnessSamples samples = new WitnessSamples();
        for (int i = 0; i < ARTICLES.size(); i++) {
            samples.addCopies("article" + i, ARTICLES.get(i), i);
        }
        samples.addForms();
        samples.addOthers();
        return samples;
    }

    /** An article as it first appeared, and what became of it. */
    private void addCopies(String label, String[] article, int number) {
        String title = article[0];
        String date = article[1];
        List<String> text = List.of(article).subList(2, article.length);
        add(label, "daily.example/" + number, title, date, text);
        add(label, "mirror-a.example/x" + number, title + "-沧州新闻网", date, text);
        add(
                label,
                "reader.example.tw/" + number,
                traditional(title),
                date,
                text.stream().map(WitnessSamples::traditional).toList());
        add(label, "cut.example/" + number, title, date, text.subList(0, 3));
        List<String> framed = new ArrayList<>(List.of("本文来源于网络，版权归原作者所有，如有侵权请联系我们删除。"));
        framed.addAll(text);
        framed.add("喜欢这篇文章的朋友请点赞、收藏、转发，您的支持是我们前进的动力。");
        add(label, "farm.example/a/" + number, title, date, framed);
        add(
                label,
                "damaged.example/" + number,
                title,
                date,
                text.stream()
                        .map(paragraph -> paragraph.replace("的", "嘚").replace("一", "�"))
                        .toList());
        List<String> mistyped = new ArrayList<>(text);
        mistyped.set(1, mistyped.get(1).replace("了", "啦").replaceFirst("，", "，，"));
        add(label, "typed.example/" + number, title + "（图）", date, mistyped);
    }

    /** Reports from one form: each is an article of its own. */
    private void addForms() {
        String[] weather = {"1 26 33 多云", "2 25 31 小雨", "3 24 30 中雨", "4 24 32 晴好", "5 26 33 多云"};
        String[] months = {"一 5.1 3.2 412", "二 4.8 2.9 398", "三 5.6 3.3 437", "四 5.5 3.1 441"};
        String[] towns = {"渡口镇 2207 186 方学文", "石磨乡 2208 254 罗启明", "白鹭镇 2209 97 钟淑仪", "茶亭镇 2210 311 石望舒"};
        String[] people = {"方学文 渡口镇 镇长", "罗启明 石磨乡 乡长", "钟淑仪 县图书馆 馆长"};
        String[] streets = {"东关街 7月20日", "西河路 7月21日", "学前巷 7月22日", "北门外 7月23日"};
        for (String day : weather) {
            String[] w = day.split(" ");
            add(
                    "weather" + w[0],
                    "qx.example/" + w[0],
                    "云溪县天气预报",
                    "2023-07-0" + w[0],
                    List.of(
                            "云溪县气象台7月" + w[0] + "日17时发布：今天夜里到明天白天，全县" + w[3] + "，偏南风3到4级，最低气温" + w[1] + "℃，最高气温" + w[2]
                                    + "℃。山区局部有短时强降水，请注意防范可能引发的山洪、滑坡等次生灾害。",
                            "气象部门提醒，近期气温较高，户外作业请注意防暑降温，出行请随身携带雨具，山区道路行车请减速慢行，不要在河道内停留。"));
        }
        for (String month : months) {
            String[] m = month.split(" ");
            add(
                    "month" + m[0],
                    "tj.example/" + m[0],
                    "云溪县" + m[0] + "月份经济运行情况",
                    "",
                    List.of(
                            "据县统计局初步核算，" + m[0] + "月份，全县规模以上工业增加值同比增长" + m[1] + "%，社会消费品零售总额同比增长" + m[2] + "%，实现进出口总额"
                                    + m[3] + "万元，完成一般公共预算收入稳步增长，居民消费价格总体平稳。",
                            "总的来看，全县经济运行总体平稳、稳中有进，但也要看到，外部环境更趋复杂，企业生产经营仍面临不少困难，巩固回升向好的基础还需付出努力。"));
        }
        for (String town : towns) {
            String[] t = town.split(" ");
            add(
                    "tender" + t[1],
                    "jy.example/" + t[1],
                    t[0] + "农村供水管网改造工程招标公告",
                    "2022-03-1" + t[1].charAt(3),
                    List.of(
                            "一、招标条件。" + t[0] + "农村供水管网改造工程（项目编号YX" + t[1] + "）已由县发展和改革局批准建设，建设资金来自财政资金，招标人为" + t[0]
                                    + "人民政府，项目已具备招标条件，现对该项目的施工进行公开招标。",
                            "二、项目概况。改造管网" + t[2] + "米，配套建设检查井和阀门。三、投标人资格要求。投标人须具备市政公用工程施工总承包三级以上资质，"
                                    + "并在人员、设备、资金等方面具有相应的施工能力。四、联系人：" + t[3] + "。"));
        }
        for (String person : people) {
            String[] p = person.split(" ");
            add(
                    "person" + p[0],
                    "zz.example/" + p[0],
                    "干部任前公示",
                    "2021-09-01",
                    List.of(
                            "为进一步扩大干部工作中的民主，加强干部选拔任用监督，根据有关规定，现将" + p[0] + "同志任前有关情况予以公示。" + p[0] + "，现任" + p[1] + p[2]
                                    + "，拟提拔任用。公示期间，如发现公示对象有影响任职的问题，请向县委组织部反映。",
                            "反映情况可以通过来信、来电、来访等形式进行，反映问题应当实事求是，电话和信函应当告知真实姓名、家庭住址或者工作单位，以便核实了解。"));
        }
        for (String street : streets) {
            String[] s = street.split(" ");
            add(
                    "outage" + s[0],
                    "dl.example/" + s[0],
                    "停电通知",
                    "",
                    List.of("尊敬的用户：因线路检修需要，" + s[0] + "一带将于" + s[1] + "8时至17时停电，请广大用户提前做好准备。停电期间，线路随时可能恢复供电，"
                            + "请勿触碰用电设备。如因天气等原因不能按时检修，将另行通知。给您带来的不便，敬请谅解，感谢您的理解与支持。"
                            + "如有疑问，请拨打供电服务热线咨询，我们将竭诚为您服务。"));
        }
    }

    /** What has much in common with an article, and is another one. */
    private void addOthers() {
        String[] water = ARTICLES.get(0);
        add(
                "event",
                "wanbao.example/1",
                "渡口站看水三十五年的人",
                "2024-06-14",
                List.of(
                        "渡口镇有个看水的老人，叫方守成。记者见到他的时候，他正在站房里给木柜上油，柜子里是四十七本水位册。",
                        "他说，一个人守一条江，守的是个念想。县里打算把册子都扫描下来，他说好，又说，纸还是要留着的。",
                        "同村的船工回忆，九八年发大水，方守成背着册子往山上跑，鞋都跑丢了一只。镇上的人至今说起这事，还要竖大拇指。"));
        add(
                "quotation",
                "blog.example/1",
                "读报札记：纸上的江",
                "2024-07-01",
                List.of(
                        "这几天翻报纸，读到一段话，抄在这里：" + water[4],
                        "我想起小时候，祖父也有这样一个本子，记的是每年谷雨那天的雨量。后来搬家，本子不知道丢到哪里去了。人老了，总要后悔几件这样的小事。",
                        "江水年年涨落，没有人记，也就过去了。有人记下来，它就成了历史。我不认识那位观测员，但是我想，他大概是懂得这个道理的。",
                        "札记写到这里，窗外又下起雨来。我找出一个新本子，在第一页写上日期，又写了两个字：小雨。明天还要接着写下去。"));
        for (String part : List.of("上", "中", "下")) {
            add(
                    "series" + part,
                    "series.example/" + part,
                    "清漪江行记（" + part + "）",
                    "2023-05-0" + (1 + "上中下".indexOf(part)),
                    List.of(
                            "编者按：今年春天，本报记者沿清漪江走了十五天，从源头到入河口，访问了沿江的渡口、集镇和村庄，写成《清漪江行记》，分三篇刊出，以飨读者。",
                            switch (part) {
                                case "上" -> "源头在白石山的一片竹林里，水从石缝里渗出来，只有筷子粗。守林人陈望山说，旱年它也没有断过。我们用搪瓷缸接了一缸，凉得牙疼。";
                                case "中" -> "过了双桥，江面忽然开阔。渡船还在，只是从木船换成了铁船。船工说，等二桥修好，他就上岸，在江边开一个面馆，招牌都想好了。";
                                default -> "入河口的芦苇比人还高。管护站的年轻人每天巡两趟，数鸟，捡垃圾，记在手机里。他说最多的一天，数到了三千多只白鹭。";
                            }));
        }
        String rules = "第一条 为了规范本县公共图书馆的服务，保障公民基本文化权益，制定本办法。第二条 本办法适用于县公共图书馆及其分馆。第三条 公共图书馆"
                + "应当按照平等、开放、共享的要求向社会公众提供服务，不得无故闭馆。第四条 公共图书馆应当免费开放阅览室、自习区和报告厅。";
        add(
                "rules2015",
                "gov.example/2015",
                "云溪县公共图书馆服务办法",
                "2015-06-01",
                List.of(rules, "第五条 每周开放时间不少于56小时，读者每人每次可借图书5册，借期30天。第六条 本办法自2015年7月1日起施行。"));
        add(
                "rules2022",
                "gov.example/2022",
                "云溪县公共图书馆服务办法",
                "2022-04-01",
                List.of(rules, "第五条 每周开放时间不少于70小时，读者每人每次可借图书20册，借期60天。第六条 本办法自2022年5月1日起施行。"));
        for (int i = 0; i < 3; i++) {
            add(
                    "locked" + i,
                    "locked.example/" + i,
                    List.of("江上的灯", "老街拆与不拆之间", "寻找一座桥的名字").get(i),
                    "2020-01-1" + i,
                    List.of(
                            "本文为付费内容，登录后可以阅读全文。未经许可，任何单位和个人不得转载、摘编、复制或者建立镜像，违者将依法追究法律责任。",
                            "如需转载，请联系本社版权部门，并注明稿件来源和作者姓名。本社保留一切权利。客服热线工作日九点至十七点接听，感谢您的理解。"));
        }
    }

    private void add(String label, String address, String title, String date, List<String> paragraphs) {
        String file = label + "-" + captures.size() + ".html";
        labels.put(file, label);
        captures.add(Sample.of(file)
                .url("http://" + address)
                .title(title)
                .date(date)
                .text(paragraphs.toArray(String[]::new)));
    }

    private static String traditional(String text) {
        return new TextConverter(Script.HANT).convert(text, ScriptFound.SIMPLIFIED);
    }

    /** Reads the texts of the samples. */
    static Evidence evidence(Sample... samples) {
        return new Evidence(texts(Arrays.asList(samples)), List.of(), Map.of());
    }

    static Texts texts(List<Sample> samples) {
        return origin -> samples.stream()
                .filter(sample -> sample.file().equals(origin.file()))
                .findFirst()
                .map(Sample::document);
    }
}
