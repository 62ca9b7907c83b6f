package org.lantai.quality;

import static org.lantai.floors.Comparison.distance;
import static org.lantai.floors.Comparison.fold;

import java.util.List;
import org.lantai.model.Document;

/** Counts characters that came out wrong, paragraph by paragraph, so that what was left out does not count here. */
final class ScriptJudge {
    /** Shapes of one character that good houses choose differently; each is followed by the one it is taken for. */
    private static final String SHAPES = "裡裏爲為麪麵竈灶檐簷牀床羣群峯峰衆眾綫線啟啓樑梁";

    private final QualityFigures figures;

    ScriptJudge(QualityFigures figures) {
        this.figures = figures;
    }

    /** Holds a document against the paragraphs of a label in its script. */
    void judge(String area, LabelledPage page, PageLabel label, Document document) {
        List<String> got = document.text()
                .lines()
                .map(line -> shaped(page.simplified().withoutMay(fold(line))))
                .toList();
        for (String paragraph : label.text()) {
            String want = shaped(page.simplified().withoutMay(fold(paragraph)));
            String nearest = nearest(got, want);
            int wrong = distance(nearest, want);
            // A paragraph that is not there at all is for the figures of main text.
            boolean absent = wrong * 2 >= want.length();
            figures.characters(
                    area + ", right of 10,000",
                    page.name(),
                    absent ? 0 : wrong,
                    want.length(),
                    difference(nearest, want));
        }
    }

    private static String shaped(String text) {
        String shaped = text;
        for (int i = 0; i < SHAPES.length(); i += 2) {
            shaped = shaped.replace(SHAPES.charAt(i), SHAPES.charAt(i + 1));
        }
        return shaped;
    }

    private static String nearest(List<String> got, String want) {
        String nearest = "";
        int least = want.length();
        for (String line : got) {
            int far = Math.abs(line.length() - want.length()) < least ? distance(line, want) : least;
            nearest = far < least ? line : nearest;
            least = Math.min(far, least);
        }
        return nearest;
    }

    /** Where two texts begin to differ. */
    private static String difference(String got, String want) {
        int at = 0;
        while (at < Math.min(got.length(), want.length()) && got.charAt(at) == want.charAt(at)) {
            at++;
        }
        return around(got, at) + ", not " + around(want, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 2), Math.min(text.length(), at + 4));
    }
}
