package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lantai.extract.Pages;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;

/**
 * Hosts by the seed: each prints texts of one or two kinds whose own lines recur (letters, poems, decisions, serials, oral
 * history, news, notices, essays), within a template of its own whose lines recur too.
 */
final class InventedHosts {
    private static final List<String> PLACES =
            List.of("河汊", "石磨", "鹭渡", "竹坞", "白沙", "柳湾", "杏坪", "枫桥", "南浦", "茶园", "云岭", "桑洲");
    private static final List<String> MEDIA =
            List.of("晚报", "日报", "发布", "在线", "融媒", "电视台", "新闻网", "之声", "客户端", "周刊", "论坛", "头条", "传媒", "都市报", "文库");
    private static final List<String> CLAIMS = List.of(
            "懂你所想",
            "与你同行",
            "看见每一条溪流",
            "听见乡音",
            "传递真情",
            "把新鲜事说给你听",
            "离你最近",
            "为你守望",
            "温暖一座城",
            "读懂这片土地",
            "百姓身边的朋友",
            "记录时代的温度");
    private static final List<String> FAMILY = List.of("林", "沈", "程", "陈", "何", "苏", "许", "罗", "梁", "唐");
    private static final List<String> GIVEN =
            List.of("小满", "渡", "福生", "松年", "阿婆", "青禾", "守拙", "月娥", "长庚", "水根", "宝珠", "石生");
    private static final List<String> WHO = List.of(
            "篾匠", "渡工", "教员", "药农", "石匠", "货郎", "船娘", "鼓手", "更夫", "账房", "铁匠", "裁缝", "磨坊主", "守林人", "邮差", "接生婆", "泥瓦匠",
            "放排人");
    private static final List<String> WHEN = List.of(
            "立春那天", "雨停以后", "天没亮时", "入秋头一场霜后", "腊月里", "赶集回来", "涨水的第二天", "戏散了场", "收完早稻", "过了清明", "月亮上来以后", "祭灶前夜");
    private static final List<String> DID = List.of(
            "沿着溪边走了七里路",
            "把借来的梯子还了回去",
            "在祠堂里翻出一本旧账",
            "教孩子们认了几味草药",
            "挑着担子过了独木桥",
            "把晒好的笋干收进瓦缸",
            "修好了邻居漏雨的后檐",
            "给远处的儿子写了一封信",
            "蹲在埠头洗了一篮菱角",
            "数完了账上最后一笔铜钱",
            "牵着牛从对岸慢慢回来",
            "同老伙计下了三盘象棋");
    private static final List<String> SO = List.of(
            "路上一个人也没有遇见",
            "屋里的灯亮到了后半夜",
            "旁人看了都说做得周正",
            "这件事他后来常常提起",
            "雾散时已经到了村口",
            "火塘里的柴刚好烧完",
            "连狗也懒得叫一声",
            "孩子们跟着学了半天",
            "回来时鞋底磨穿了一个洞",
            "当年的人如今只剩三个");

    private final Random random;

    InventedHosts(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A page as it was made.
     *
     * @param page it
     * @param own the lines of its text
     * @param furniture those of its template
     */
    record Made(RepairedPage page, List<String> own, List<String> furniture) {}

    /** All pages of one host. */
    List<Made> host(int number) {
        int pages = random.nextInt(7) == 0 ? 3 + random.nextInt(3) : 8 + random.nextInt(30);
        boolean address = pages < 8 || random.nextInt(8) > 0;
        List<Series> series = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> new Series())
                .toList();
        Template template = new Template(pages < 8);
        return IntStream.range(0, pages)
                .mapToObj(i -> page(number, i, address, template, series.get(i % series.size())))
                .toList();
    }

    private Made page(int host, int i, boolean address, Template template, Series series) {
        String title = series.title(i);
        List<String> own = series.text();
        List<String> head = template.head(title, i);
        List<String> tail = template.tail(title, i);
        List<String> lines = new ArrayList<>(head);
        lines.addAll(own);
        List<String> furniture = new ArrayList<>(head);
        if (!template.middle.isEmpty() && own.size() > 4) {
            lines.add(head.size() + own.size() / 2, template.middle);
            furniture.add(template.middle);
        }
        lines.addAll(tail);
        furniture.addAll(tail);
        String html = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1><div class=\"t" + (char) ('a' + host % 26) + (char) ('a' + host / 26 % 26)
                + "\"><div class=\"content\">"
                + lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                + "</div></div></body></html>";
        RepairedPage page = address
                ? Pages.at("http://h" + host + ".example/a/" + i + ".html", html)
                : Pages.of(PageFormat.HTML, html);
        return new Made(page, own, furniture);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String name() {
        return any(FAMILY) + any(GIVEN);
    }

    private String sentence(int least) {
        StringBuilder text = new StringBuilder();
        while (text.length() < least) {
            text.append(any(WHEN))
                    .append("，")
                    .append(any(WHO))
                    .append(name())
                    .append(any(DID))
                    .append("，")
                    .append(any(SO))
                    .append("。");
        }
        return text.toString();
    }

    private String verse() {
        return any(WHO) + any(DID).substring(0, 3) + any(SO).substring(0, 2);
    }

    /** What a site sets around its texts. */
    private final class Template {
        private final List<String> head = new ArrayList<>();
        private final List<String> tail = new ArrayList<>();
        private final String middle;

        Template(boolean small) {
            String site = any(PLACES) + any(MEDIA);
            if (random.nextBoolean()) {
                head.add(slogan(site));
            }
            if (random.nextInt(5) == 0) {
                head.add(any(List.of("您正在阅读：◇", site + " 第#期", "欢迎关注" + site)));
            }
            middle = random.nextInt(4) == 0 ? slogan(site) : "";
            tail.add(any(List.of(
                    slogan(site),
                    "以上就是关于“◇”的全部内容，希望对您有所帮助",
                    "以上便是◇的全部内容，感谢阅读。",
                    "本平台所发图文仅供学习交流，如有侵权请联系我们删除。",
                    "想了解更多◇的消息，请关注" + site,
                    "感谢您的阅读，欢迎转发")));
            if (random.nextBoolean()) {
                tail.add(any(List.of("长按识别二维码关注" + site, "值班电话 5550#", site + "出品", "新闻热线 5550" + "100", any(CLAIMS))));
            }
            if (small) {
                tail.removeIf(line -> line.startsWith("值班"));
            }
        }

        private String slogan(String site) {
            return any(List.of(
                    site + "，" + any(CLAIMS),
                    site + " " + any(CLAIMS),
                    site + "·" + any(CLAIMS),
                    any(CLAIMS) + "，就看" + site,
                    "本地新鲜事，尽在" + site));
        }

        List<String> head(String title, int i) {
            return filled(head, title, i);
        }

        List<String> tail(String title, int i) {
            return filled(tail, title, i);
        }

        private List<String> filled(List<String> lines, String title, int i) {
            return lines.stream()
                    .map(line -> line.replace("◇", title).replace("#", String.valueOf(101 + 37 * i)))
                    .toList();
        }
    }

    /** Texts of one kind and one hand. */
    private final class Series {
        private final String place = any(PLACES);
        private final String writer = name();
        private final int kind = random.nextInt(8);
        private final String motto = any(List.of("溪水长流，人心不老", "一粥一饭，当思来处不易", "行到水穷处", "慢慢走，别着急", place + "人记事"));
        private final List<String> couplet = List.of(verse(), verse(), verse(), verse());

        String title(int i) {
            String about = any(WHO) + name();
            return switch (kind) {
                case 1 -> "竹枝词·" + about;
                case 2 -> place + "处罚决定之" + (i + 1);
                case 3 -> place + "旧事（" + (i + 1) + "）";
                case 6 -> "关于" + about + "事项的通告";
                default -> about + any(DID).substring(0, 4);
            };
        }

        List<String> text() {
            List<String> text = new ArrayList<>();
            text.addAll(opening());
            int body = 3 + random.nextInt(5);
            for (int k = 0; k < body; k++) {
                text.add(kind == 1 ? verse() + verse().substring(0, 1) : sentence(45 + random.nextInt(40)));
            }
            text.addAll(ending());
            return text;
        }

        private List<String> opening() {
            return switch (kind) {
                case 0 -> List.of("亲爱的" + writer, "见字如面");
                case 1 -> couplet.subList(0, 2);
                case 2 -> List.of("依照" + place + "镇河道保护办法第六条之规定，经调查核实，现作出如下处罚决定");
                case 3 -> List.of("这是" + place + "旧事的又一回，讲的都是老人们口里的事。");
                case 4 -> List.of("口述：" + writer);
                case 5 -> List.of(place + "讯");
                case 7 -> List.of(motto);
                default -> List.of();
            };
        }

        private List<String> ending() {
            return switch (kind) {
                case 0 -> List.of("顺颂秋安", "你的" + writer);
                case 1 -> couplet.subList(2, 4);
                case 2 -> List.of("如不服本决定，可以自收到之日起六十日内申请行政复议");
                case 3 -> List.of("欲知后事如何，且听下回分解");
                case 4 -> List.of("讲述于" + place + "老街茶馆");
                case 5 -> List.of("（" + place + "日报记者 " + writer + "）");
                case 6 -> List.of("欢迎广大市民对上述违法行为投诉举报，欢迎来稿反映情况。", "特此通告", place + "镇人民政府");
                default -> List.of("写于" + place + "山中");
            };
        }
    }
}
