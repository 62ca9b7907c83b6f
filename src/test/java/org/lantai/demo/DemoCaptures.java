package org.lantai.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.damage.Damage;
import org.lantai.damage.Flatten;
import org.lantai.damage.Furniture;
import org.lantai.damage.Gbk.Unassigned;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.PinyinGloss;
import org.lantai.damage.SpamNoise;
import org.lantai.damage.TaiwanVocabulary;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;

/** The captures of the demonstration archive that are made from clean texts, by their path below the captures. */
final class DemoCaptures {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final String MARKS = "！？；";

    private final SortedMap<String, byte[]> captures = new TreeMap<>();

    private DemoCaptures() {}

    /** All of them; the same bytes on any machine. */
    static SortedMap<String, byte[]> all() {
        DemoCaptures demo = new DemoCaptures();
        demo.otherCharsets();
        demo.glosses();
        demo.shiftedBytes();
        demo.wrongDecodings();
        demo.conversions();
        demo.flattened();
        demo.careless();
        demo.furniture();
        demo.captures.put("warc/霁州媒体 2023.warc.gz", CollectedPages.warc());
        demo.put("jsonl/caiji-2025.jsonl", CollectedPages.jsonLines());
        return demo.captures;
    }

    /** Charset declared wrongly, not at all twice, and rightly. */
    private void otherCharsets() {
        String tender = DemoPages.tender("gb2312");
        captures.put("yunxi-jiaoyi/2018/zbgg-0122.html", tender.getBytes(GB18030));
        captures.put(
                "jizhou-wanbao/2019/t1109-shaochanggeng.html",
                DemoPages.obituary().getBytes(UTF_8));
        captures.put("jizhou-wanbao/2022/t0518-laixin.html", DemoPages.letter().getBytes(GB18030));
        captures.put("taiwan/gongyi-zhubian.html", DemoPages.essay().getBytes(BIG5));
        put("xianggang/2025-xungen.html", DemoPages.search());
    }

    private void glosses() {
        Damage plain = Traditional.byCharacter().then(PinyinGloss.of("發標準當據產統轉經團這園農"));
        put("mirror/76120-chayuan.txt", plain.damage(news("chayuan", "2020-04-09 10:26", "云溪报")));
        Damage padded = Traditional.byCharacter().then(PinyinGloss.padded("學編館會從創中"));
        put("mirror/80433-zhuyiguan.txt", padded.damage(news("xiaoyuan", "2023-03-02 09:05", "云溪报")));
    }

    private void shiftedBytes() {
        Damage dropped = new MirrorSite(MirrorSite.USUAL, MARKS, Unassigned.DROPPED).then(Flatten.foldWidths());
        put("mirror/77015-hongshui.txt", dropped.damage(news("hongshui", "2020-07-09 17:40", "云溪报")));
        CleanText kept = CleanText.named("chongjian").after(new MirrorSite(MirrorSite.USUAL, MARKS, Unassigned.KEPT));
        put("mirror/77240-chongjian.html", DemoPages.mirror(kept, "2020-08-20 08:12", "雲溪報"));
    }

    private void wrongDecodings() {
        Damage asGbk = WrongDecoding.utf8AsGbk(Unassigned.KEPT);
        put(
                "luanma/tingshui-20190610.txt",
                asGbk.damage(CleanText.named("tingshui").plain()));
        Damage asWestern = WrongDecoding.utf8AsWindows1252();
        put(
                "luanma/tushuguan-20180209.txt",
                asWestern.damage(CleanText.named("tushu-chunjie").plain()));
    }

    private void conversions() {
        CleanText taiwan = CleanText.named("zhengwu").after(new TaiwanVocabulary());
        put("mirror/s2twp/90217.html", DemoPages.mirror(taiwan, "2021-07-16 11:30", "雲溪報"));
        Damage wrong = Traditional.wrongChoice("發", "髮").then(text -> text.replace("裡", "里"));
        put("mirror/81007-yexiao.txt", wrong.damage(news("kouqin", "2022-12-08 15:20", "云溪报")));
    }

    private void flattened() {
        CleanText speech = CleanText.named("jianghua");
        String head = speech.title() + "\n2021年3月18日　作者：何松年\n";
        Damage oneLine = Flatten.joinLines(" ").then(Flatten.cutBehind("让走出去的人找"));
        put("xianzhiban/2021-jianghua.txt", head + oneLine.damage(String.join("\n", speech.paragraphs())));
        put("jizhou-ribao/2024-bailu.html", Flatten.cutBehind("还有一个心愿").damage(DemoPages.egrets()));
        Damage careless = Flatten.spacedClosing().then(Flatten.lostPlus());
        put("caiji/2022-hezuoshe.txt", careless.damage(news("hezuoshe", "2022-05-26", "霁州日报")));
    }

    /** Text out of a PDF file, and text whose character references lost their ampersand. */
    private void careless() {
        put(
                "xianzhiban/2025-zhenggao.txt",
                SpamNoise.spacedOut().damage(CleanText.named("zhenggao").plain()));
        put("caiji/2024-doufu.txt", SpamNoise.rawReferences().damage(news("doufu", "2024-05-19 07:30", "霁州晚报")));
    }

    private void furniture() {
        CleanText festival = CleanText.named("zhuqijie");
        Furniture page = new Furniture("云溪县人民政府网", "新闻中心", festival.title(), "2024-09-29 16:02", "云溪报");
        put("caiji/2024-zhuqijie.txt", page.around().damage(String.join("\n", festival.paragraphs())));
        Damage spam = SpamNoise.doubledMarks()
                .then(SpamNoise.emoji(45, 20231007))
                .then(SpamNoise.starredHeadline())
                .then(SpamNoise.keywords("云鼎娱乐app下载-云鼎娱乐官网-云鼎平台登录(中国)有限公司", "云鼎棋牌最新版,云鼎电竞入口,云鼎直播在线观看,云鼎手机版"));
        put("caiji/2023-laojie.txt", spam.damage(news("lvyou-spam", "2023-10-08 10:11", "霁州日报")));
        put("手稿/石磨村 采访手记.txt", CleanText.named("shouji").plain());
    }

    /** A plain text with its date and source in the second line. */
    private static String news(String name, String date, String source) {
        CleanText text = CleanText.named(name);
        return text.title() + "\n发布时间：" + date + "　来源：" + source + "\n" + String.join("\n", text.paragraphs()) + "\n";
    }

    private void put(String path, String text) {
        captures.put(path, text.getBytes(UTF_8));
    }
}
