package org.lantai.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.CharsetDecision;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Provenance;
import org.lantai.model.Script;
import org.lantai.model.ScriptFact;
import org.lantai.model.ScriptFound;
import org.lantai.model.Sidecar;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.model.edit.ScriptReason;
import org.lantai.store.Asset;

/** Builds invented documents for tests. */
public final class SampleDocument {
    private final String title;
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> subtitle = Optional.empty();
    private Optional<String> originalTitle = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> note = Optional.empty();
    private List<String> authors = List.of();
    private List<String> editors = List.of();
    private List<String> tags = List.of();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Map<Integer, Passage> marked = new HashMap<>();
    private boolean cut;
    private PageKind kind = PageKind.ARTICLE;

    private SampleDocument(String title) {
        this.title = title;
    }

    /** A document with what is read back beside it. */
    public record Stored(Document document, String captured, Collation collation, List<Asset> assets) {}

    public static SampleDocument titled(String title) {
        return new SampleDocument(title);
    }

    SampleDocument dated(String iso) {
        date = PartialDate.parse(iso);
        return this;
    }

    SampleDocument from(String name) {
        source = Optional.of(name);
        return this;
    }

    SampleDocument at(String address) {
        url = Optional.of(address);
        return this;
    }

    SampleDocument by(String... names) {
        authors = List.of(names);
        return this;
    }

    SampleDocument editedBy(String... names) {
        editors = List.of(names);
        return this;
    }

    public SampleDocument tagged(String... names) {
        tags = List.of(names);
        return this;
    }

    SampleDocument noted(String markdown) {
        note = Optional.of(markdown);
        return this;
    }

    SampleDocument subtitled(String text, String original) {
        subtitle = Optional.of(text);
        originalTitle = Optional.of(original);
        return this;
    }

    public SampleDocument says(String... paragraphs) {
        for (String paragraph : paragraphs) {
            blocks.add(Block.Paragraph.of(paragraph));
        }
        return this;
    }

    SampleDocument with(Block block) {
        blocks.add(block);
        return this;
    }

    SampleDocument edited(Rule rule, String before, String after, Certainty certainty) {
        edits.add(new Edit(rule, Place.inSource(0, before.length()), before, after, certainty));
        return this;
    }

    /** A paragraph in which each {@code [before>after]} is an edit by that rule. */
    public SampleDocument says(Rule rule, Certainty certainty, String marked) {
        return with(rule, certainty, marked, text -> Block.Paragraph.of(text));
    }

    /** A block made of a text in which each {@code [before>after]} is an edit by that rule. */
    SampleDocument with(Rule rule, Certainty certainty, String text, Function<String, Block> block) {
        StringBuilder now = new StringBuilder();
        StringBuilder was = new StringBuilder();
        List<Variant> variants = new ArrayList<>();
        Matcher edit = Pattern.compile("\\[([^>]*)>([^\\]]*)\\]").matcher(text);
        int done = 0;
        while (edit.find()) {
            now.append(text, done, edit.start());
            was.append(text, done, edit.start());
            variants.add(new Variant(
                    now.length(),
                    now.length() + edit.group(2).length(),
                    was.length(),
                    was.length() + edit.group(1).length(),
                    List.of(edits.size())));
            edited(rule, edit.group(1), edit.group(2), certainty);
            now.append(edit.group(2));
            was.append(edit.group(1));
            done = edit.end();
        }
        marked.put(blocks.size(), new Passage(was.append(text.substring(done)).toString(), true, variants));
        return with(block.apply(now.append(text.substring(done)).toString()));
    }

    SampleDocument without(Rule rule, String text) {
        omissions.add(new Omission(rule, text));
        return this;
    }

    SampleDocument problem(ProblemKind kind, String message) {
        problems.add(Problem.warning(kind, "captures/x.html", message, ""));
        return this;
    }

    SampleDocument asset(String src, Path file, String name) {
        assets.add(new Asset(src, file, name));
        return this;
    }

    SampleDocument of(PageKind page) {
        kind = page;
        return this;
    }

    SampleDocument cut() {
        cut = true;
        return this;
    }

    public Stored stored() {
        String captured = blocks.isEmpty() ? "" : "<h1>" + title + "</h1>\n" + Block.text(blocks) + "\n";
        String digest = CapturedBytes.copyOf((title + captured).getBytes(StandardCharsets.UTF_8))
                .sha256();
        Origin origin = new Origin(
                CapturePlace.ofFile("content/captures/" + digest.substring(0, 6) + ".html"),
                url,
                PartialDate.parse("2024-11-02"),
                digest);
        Sidecar sidecar = Sidecar.NONE.with().tags(tags).note(note).build();
        CharsetDecision charset = new CharsetDecision(
                "GB18030", new CharsetReason.Declared(CharsetReason.Declarer.META, "gb2312"), List.of());
        Provenance provenance = new Provenance(origin, PageFormat.HTML, charset, sidecar);
        Article article = new Article(provenance, kind, metadata(), blocks, cut, omissions, edits, problems);
        ScriptFact script =
                new ScriptFact(ScriptFound.SIMPLIFIED, List.of(new ScriptReason.Telling(0, 41)), Script.HANS);
        return new Stored(new Document(article, script), captured, collation(), List.copyOf(assets));
    }

    private Collation collation() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            passages.add(Optional.ofNullable(marked.get(i))
                    .orElse(new Passage(blocks.get(i).text(), true, List.of())));
        }
        List<Integer> places = Collections.nCopies(omissions.size(), 0);
        return new Collation(Optional.of(new Passage(title, true, List.of())), passages, places);
    }

    private Metadata metadata() {
        SortedMap<String, String> found = Collections.unmodifiableSortedMap(new TreeMap<>());
        return Metadata.NONE
                .with()
                .title(Optional.of(title))
                .originalTitle(originalTitle)
                .subtitle(subtitle)
                .date(date)
                .source(source)
                .authors(authors)
                .editors(editors)
                .foundIn(found)
                .build();
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Block.Cell cell(boolean header, int rows, int columns, String text) {
        return new Block.Cell(header, rows, columns, text(text));
    }

    static List<Stored> all(Path folder) {
        List<Stored> all = new ArrayList<>();
        all.add(longReport().stored());
        all.add(notice().stored());
        all.add(interview().stored());
        all.add(pictures(folder).stored());
        all.add(titled("云溪县召开春季植树动员会")
                .dated("2023-03-12")
                .from("云溪日报")
                .tagged("林业", "会议")
                .says("三月十二日上午，全县春季植树动员会在县礼堂召开，各乡镇负责人到会。")
                .stored());
        all.add(titled("青石渡老街修缮工程完工")
                .dated("2023-03-02T09:15")
                .from("云溪日报")
                .by("周以宁")
                .tagged("青石渡", "古建筑")
                .says("历时十四个月，青石渡老街修缮工程昨日完工。", "老街长三百二十米，现存清代铺面四十一间。")
                .stored());
        all.add(titled("二〇一九年县志编纂工作小结")
                .dated("2019")
                .from("云溪县地方志办公室")
                .tagged("县志")
                .says("全年征集资料一千二百余件。")
                .stored());
        all.add(titled("七月防汛值班表")
                .dated("2021-07")
                .from("云溪县水利局")
                .tagged("防汛")
                .says("值班电话见附件。")
                .stored());
        all.add(titled("无题剪报").tagged("剪报").says("剪报一则，来处与日期均未注明。").stored());
        all.add(titled("白鹭洲湿地鸟类调查")
                .dated("2024-01-20")
                .from("云溪林业网")
                .by("郑远山", "陆小满")
                .cut()
                .tagged("白鹭洲", "林业")
                .says("调查共记录鸟类八十七种，其中", "冬候鸟三十一种，留鸟")
                .stored());
        all.add(titled("坏损的采集文件.html")
                .problem(ProblemKind.CAPTURE_BINARY, "This is not text.")
                .stored());
        all.add(titled("<script>alert(1)</script> 与“引号”&符号")
                .dated("2022-05-01")
                .from("测试<来源>")
                .tagged("a&b", "C++")
                .says("<b>这不是粗体</b> & 这也不是实体 &amp;")
                .stored());
        return all;
    }

    private static SampleDocument longReport() {
        return titled("云溪县人民政府关于进一步加强全县传统村落保护利用工作并建立分级名录与日常巡查制度的实施意见（试行）")
                .subtitled("云政发〔2023〕17 号", "关于进一步加强传统村落保护的意见")
                .dated("2023-07-21T09:33:26")
                .from("云溪县人民政府网")
                .at("http://www.yunxi.example/art/2023/7/21/art_1.html")
                .by("云溪县人民政府办公室")
                .editedBy("许知秋")
                .tagged("传统村落", "文物保护", "青石渡")
                .noted("此文后来**修订过两次，**以第二次为准。参见[青石渡修缮](http://www.yunxi.example/b.html)。")
                .edited(Rule.GLOSS_PINYIN, "堃（kūn）", "堃", Certainty.SURE)
                .edited(Rule.ESCAPE_DOUBLE, "&amp;ldquo;", "“", Certainty.SURE)
                .edited(Rule.GLOSS_SHIFTED, "锟斤拷", "保护", Certainty.LIKELY)
                .edited(Rule.GLOSS_PINYIN, "朱（zhu）家", "朱（zhu）家", Certainty.UNSURE)
                .without(Rule.FURNITURE_SHARE, "分享到：微信 微博 QQ空间")
                .without(Rule.FURNITURE_PRINT, "【打印本页】【关闭窗口】")
                .problem(ProblemKind.EXTRACT_CUT, "The page ends inside an element.")
                .says("各乡镇人民政府，县直各单位：", "传统村落承载着一方水土的记忆。为进一步加强全县传统村落的保护与利用，依据国家和省有关规定，结合本县实际，现提出如下实施意见，请认真贯彻执行。")
                .with(new Block.Heading(2, text("一、总体要求")))
                .says("坚持保护优先、合理利用、分级管理、村民主体的原则，力争到二〇二六年底，全县列入名录的传统村落不少于二十五个，重点村落的消防、排水与道路等基础设施基本完善。")
                .with(new Block.Listing(
                        true,
                        List.of(
                                List.of(Block.Paragraph.of("建立县、乡、村三级巡查制度，每季度巡查一次；")),
                                List.of(Block.Paragraph.of("编制保护名录，实行挂牌；")),
                                List.of(
                                        Block.Paragraph.of("落实经费："),
                                        new Block.Listing(
                                                false, List.of(List.of(Block.Paragraph.of("县财政每年安排专项资金三百万元；"))))))))
                .with(new Block.Heading(2, text("二、名录与分级")))
                .with(new Block.Table(
                        Optional.of("第一批保护名录"),
                        List.of(
                                List.of(cell(true, 1, 1, "村名"), cell(true, 1, 1, "乡镇"), cell(true, 1, 2, "级别与建筑年代")),
                                List.of(
                                        cell(true, 1, 1, "青石渡"),
                                        cell(false, 2, 1, "临河镇"),
                                        cell(false, 1, 1, "一级"),
                                        cell(false, 1, 1, "清·乾隆")),
                                List.of(cell(true, 1, 1, "下洲"), cell(false, 1, 1, "二级"), cell(false, 3, 9, "民国")))))
                .with(new Block.Quote(List.of(Block.Paragraph.of("“修旧如旧，不是把新的做旧，而是让旧的还能活下去。”老木匠沈茂才说。"))))
                .with(new Block.Paragraph(List.of(
                        new Inline.Text("附件见"),
                        new Inline.Link("http://www.yunxi.example/b.html", text("《青石渡老街口述》")),
                        new Inline.Text("；也可到"),
                        new Inline.Link("https://example.com/下载?a=1&b=[2]", text("县政府网站")),
                        new Inline.Text("下载。"),
                        new Inline.Link("javascript:alert(1)", text("点此")),
                        new Inline.Styled(Inline.Style.STRONG, text("特此通知。")))))
                .with(new Block.Preformatted("联系人    许知秋\n电  话    0000-1234567"));
    }

    private static SampleDocument notice() {
        return titled("关于征集地方文献的公告")
                .dated("2024-03-05")
                .from("云溪县地方志办公室")
                .tagged("县志", "公告")
                .says("为编修新一轮县志，现面向社会征集地方文献。")
                .with(new Block.Heading(2, text("征集范围")))
                .says("族谱、契约、账册、照片、地图、日记与书信等。")
                .says(Rule.GLOSS_PINYIN, Certainty.SURE, "凡捐赠者，发[(fā)>]给证书，县志办[(bàn)>]存底。")
                .says(Rule.MARK_SPLIT, Certainty.LIKELY, "来信请寄[?！半>保“]青石渡”街[🌸>]十七号。")
                .says(Rule.TEXT_LOST, Certainty.UNSURE, "[锟斤拷>锟斤拷]处不收。");
    }

    private static SampleDocument interview() {
        return titled("青石渡老街口述：一条街的百年")
                .dated("2023-03-28")
                .from("云溪日报")
                .by("周以宁", "何一舟")
                .at("http://www.yunxi.example/b.html")
                .tagged("青石渡", "口述史", "古建筑")
                .says(
                        "“那时候船一靠岸，整条街都是桐油味。”九十一岁的沈茂才坐在门槛上，指给我们看石阶上磨出的凹痕。",
                        "青石渡的街是顺着水走的。上游来的木排在这里歇脚，下游来的盐船在这里卸货，铺面一间挨着一间，楼上住人，楼下做生意。")
                .with(new Block.Paragraph(List.of(
                        new Inline.Text("渡口青石阶，"),
                        new Inline.Break(),
                        new Inline.Text("一步一年华。"),
                        new Inline.Break(),
                        new Inline.Text("问君何处去，"),
                        new Inline.Break(),
                        new Inline.Text("隔水是吾家。"))))
                .says("一九五四年发大水，水漫到二楼。“人都上了屋顶，粮也上了屋顶。”他说，那一年街上少了七间铺子，后来再没盖起来。");
    }

    private static SampleDocument pictures(Path folder) {
        return titled("白鹭洲的冬天（图）")
                .dated("2023-12-18")
                .from("云溪日报")
                .by("陆小满")
                .tagged("白鹭洲", "摄影")
                .with(new Block.Figure(List.of(new Block.Image("img/1.png", "洲头的白鹭")), text("洲头。陆小满摄")))
                .with(new Block.Figure(
                        List.of(new Block.Image("https://img.example.net/a b.jpg", "晨雾中的渡船")), text("晨雾。陆小满摄")))
                .with(new Block.Figure(List.of(new Block.Image("../secret.svg", "")), List.of()))
                .says("入冬以来，白鹭洲的水退下去一截，露出大片滩涂。")
                .asset("img/1.png", folder.resolve("1.png"), "p1.png")
                .asset("../secret.svg", folder.resolve("1.png"), "p2.svg");
    }
}
