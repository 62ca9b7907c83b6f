package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.model.Block;

/** Recognises the captions that pages print as paragraphs below their pictures. */
final class FigureCaptions {
    private static final int LONGEST = 120;

    /** Marks and words that captions begin or end with: ▲某某现场, 图为……, 图1：……, ……（张三 摄）, 资料图. */
    private static final Pattern CAPTION = Pattern.compile(
            "(?:[▲△↑▼▽◎]|[（(]?[上下左右]?[图圖][为為是]|[图圖][0-9一二三四五六七八九十]{0,3}[：:/ |]|[（(]?[资資]料[图圖]).*"
                    + "|.{1,100}(?:[摄攝]|[资資]料[图圖]|[摄攝]影报道|[图圖]源[：:].{2,20}|供[图圖]|[视視][频頻]截[图圖]|"
                    + "[来來]源[：:].{2,20})[）)。】]?",
            Pattern.DOTALL);

    private FigureCaptions() {}

    /** The blocks, with each caption made part of the picture above it. */
    static List<Block> attach(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            int last = all.size() - 1;
            if (last >= 0
                    && all.get(last) instanceof Block.Figure figure
                    && figure.caption().isEmpty()
                    && block instanceof Block.Paragraph p
                    && isCaption(p.text())) {
                all.set(last, new Block.Figure(figure.images(), p.content()));
            } else {
                all.add(block);
            }
        }
        return all;
    }

    private static boolean isCaption(String text) {
        return text.length() <= LONGEST && CAPTION.matcher(text).matches();
    }
}
