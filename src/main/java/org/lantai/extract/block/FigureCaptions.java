package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.model.Block;

/** Recognises the captions that pages print as paragraphs below their pictures. */
final class FigureCaptions {
    private static final int LONGEST = 120;

    private static final WordTable WORDS = WordTable.of(FigureCaptions.class, "captions.tsv");

    /** Marks and words that captions begin or end with, in {@link MatchForm}: ▲某某现场, 图为……, 图1：……, ……（张三 摄）, 资料图. */
    private static final Pattern CAPTION =
            Pattern.compile(WORDS.anyOf("begin") + ".*|.{1,100}" + WORDS.anyOf("end") + "[)。】]?", Pattern.DOTALL);

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

    static boolean isCaption(String text) {
        return text.length() <= LONGEST && CAPTION.matcher(MatchForm.of(text)).matches();
    }
}
