package org.lantai.demo;

/** HTML pages of invented sites around the clean texts. */
final class DemoPages {
    private static final String UTF_8 = "<meta charset=\"utf-8\">\n";

    private DemoPages() {}

    /** A call for tenders in a page laid out with tables; its characters 䃮 and 䶮 are not in GB 2312. */
    static String tender(String charset) {
        return PageTemplate.named("zhaobiao").with("charset", charset).page();
    }

    static String obituary() {
        return eveningPaper("人物", "renwu", "竹编,邵长庚,青石镇,非遗")
                .with(CleanText.named("shaochanggeng"))
                .with("date", "2019-11-09 07:42")
                .with("author", "许知微")
                .page();
    }

    static String letter() {
        return eveningPaper("读者来信", "duzhe", "渡口,鹭渡,石碑")
                .with(CleanText.named("duzhe"))
                .with("date", "2022-05-18 08:15")
                .with("author", "田家驹")
                .page();
    }

    /** The last ferry, declared by the server alone. */
    static String ferry() {
        return eveningPaper("特写", "texie", "鹭渡,渡口,田守义")
                .with(CleanText.named("duchuan"))
                .with("date", "2021-01-02 08:00")
                .with("author", "许知微")
                .page();
    }

    static String gauge() {
        return dailyPaper("一线", "yixian", "水文,清漪江,南浦镇")
                .with(CleanText.named("shuiwen"))
                .with("date", "2022-06-21 06:58")
                .with("author", "方砚秋")
                .page();
    }

    /** The egrets, whole. */
    static String egrets() {
        return dailyPaper("生态", "shengtai", "白鹭,湿地,清漪江")
                .with(CleanText.named("bailu"))
                .with("date", "2024-12-03 07:10")
                .with("author", "方砚秋")
                .page();
    }

    /** The village gazetteer, whose quotation marks were escaped twice. */
    static String gazetteer(String twiceEscaped) {
        return dailyPaper("文化", "wenhua", "村志,石磨村,县志办")
                .with("title", CleanText.named("cunzhi").title())
                .with("body", twiceEscaped)
                .with("date", "2023-04-20 09:16")
                .with("author", "方砚秋")
                .page();
    }

    /** A page for telephones, which has neither head nor frame. */
    static String flood(CleanText text) {
        return PageTemplate.named("mobile").with(text).page();
    }

    static String mirror(CleanText text, String date, String source) {
        return PageTemplate.named("mirror")
                .with(text)
                .with("charset", UTF_8)
                .with("site", "百聞知識網")
                .with("date", date)
                .with("source", source)
                .page();
    }

    /** An essay by a writer of Taiwan, on a page that declares Big5. */
    static String essay() {
        return PageTemplate.named("essay").with(CleanText.named("tw-zhubian")).page();
    }

    /** An essay by a writer of Hong Kong. */
    static String search() {
        return PageTemplate.named("hongkong").with(CleanText.named("hk-waipo")).page();
    }

    private static PageTemplate eveningPaper(String column, String path, String keywords) {
        return paper(column, path, keywords, "霁州晚报").with("charset", "").with("editor", "高岚");
    }

    private static PageTemplate dailyPaper(String column, String path, String keywords) {
        return paper(column, path, keywords, "霁州日报").with("charset", UTF_8).with("editor", "宁远帆");
    }

    private static PageTemplate paper(String column, String path, String keywords, String name) {
        return PageTemplate.named("paper")
                .with("site", name + "网")
                .with("source", name)
                .with("column", column)
                .with("columnPath", path)
                .with("keywords", keywords);
    }
}
