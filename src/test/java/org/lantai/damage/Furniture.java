package org.lantai.damage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The furniture of a page among the lines of its text (D7).
 *
 * @param site name of the site
 * @param column the column the page stands in
 * @param title the headline
 * @param date as printed, such as {@code 2023-05-17 09:30}
 * @param source who published it
 */
public record Furniture(String site, String column, String title, String date, String source) {
    /** The plain text of the page with the furniture in front of it and behind it. */
    public Damage around() {
        return text -> Stream.of(before(), List.of(text.strip()), after(text))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> before() {
        return List.of(
                "您现在所在的位置： 首页 > " + column + " > 正文",
                title,
                "发布时间：" + date + " 来源：" + source + " 浏览次数：1286次",
                "【字体：大 中 小】 打印本页 关闭窗口",
                "扫一扫在手机打开当前页",
                title);
    }

    private List<String> after(String text) {
        return List.of(
                "分享到：",
                "上一篇：没有了",
                "下一篇：" + column + "公告",
                "相关阅读",
                "热门点击",
                "发表评论",
                "昵称： 验证码： 点击我更换图片",
                "本文共 " + text.codePointCount(0, text.length()) + " 字",
                "声明：本站转载此文目的在于传递更多信息，并不代表本站观点。如有侵权请联系删除。",
                "版权所有：" + site + " 网站地图 | 联系我们");
    }
}
