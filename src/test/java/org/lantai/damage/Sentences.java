package org.lantai.damage;

import java.util.List;
import java.util.Random;

/** Texts of random sentences, made of words that notices and local news are made of. The same seed makes the same text. */
public final class Sentences {
    private static final List<String> WHO = List.of(
            "全县", "各乡镇", "县图书馆", "市水利局", "教育部门", "合作社", "村党支部", "项目负责人", "当地群众", "广大党员", "专家组", "企业代表", "区领导", "学校师生",
            "医院", "交通部门", "记者", "工作人员", "居民委员会", "农业专家");
    private static final List<String> HOW =
            List.of("认真", "积极", "全面", "扎实", "持续", "共同", "进一步", "及时", "主动", "稳步", "深入", "统一", "严格", "充分");
    private static final List<String> DOES = List.of(
            "落实", "推进", "开展", "加强", "组织", "完成", "检查", "发展", "研究", "改善", "建设", "宣传", "安排", "支持", "总结", "制定", "参加", "保护",
            "提高", "解决");
    private static final List<String> WHICH =
            List.of("重点", "各项", "全年", "当前", "农村", "现代", "安全", "公共", "有关", "本地", "传统", "基层", "年度", "社区");
    private static final List<String> WHAT = List.of(
            "工作", "项目", "任务", "建设", "教育", "服务", "环境", "经济", "产业", "生产", "管理", "措施", "计划", "设施", "活动", "问题", "质量", "责任",
            "水平", "文化");
    private static final List<String> WHEN =
            List.of("今年以来", "近日", "去年十月", "第一季度", "下一步", "据统计", "会议要求", "据了解", "与此同时", "截至目前");
    private static final List<String> SAID =
            List.of("我们一定把这项工作做好", "大家的收入比去年增加了", "这条路修好以后方便多了", "有问题可以随时反映", "要确保“双过半”", "今年的收成不错");

    private final Random random;

    private Sentences(long seed) {
        this.random = new Random(seed);
    }

    /** A text of some paragraphs. */
    public static String text(long seed, int paragraphs) {
        Sentences sentences = new Sentences(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 ? "" : "\n").append(sentences.paragraph());
        }
        return text.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(random.nextInt(5) == 0 ? speech() : sentence());
        }
        return text.toString();
    }

    private String sentence() {
        String opening = random.nextInt(3) == 0 ? any(WHEN) + "，" : "";
        String rest = random.nextBoolean() ? "，" + clause() : "";
        return opening + any(WHO) + clause() + rest + "。";
    }

    private String clause() {
        String list = random.nextInt(4) == 0 ? "、" + any(WHAT) : "";
        return any(HOW) + any(DOES) + any(WHICH) + any(WHAT) + list;
    }

    private String speech() {
        return "“" + any(SAID) + "。”" + any(WHO) + "说。";
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
